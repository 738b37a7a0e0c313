/** The blind log between the devices: it appends, and reads from a cursor. */
export class ServerLog {
	readonly #rows: Uint8Array[] = [];

	push(row: Uint8Array): void {
		this.#rows.push(row);
	}

	after(cursor: number): readonly Uint8Array[] {
		return this.#rows.slice(cursor);
	}
}
