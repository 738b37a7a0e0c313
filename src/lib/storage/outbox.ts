import type { Database } from './database.ts';
import { addToLog } from './log-row.ts';
import type {
	OutboxRow,
	PhotoToSend,
	PurgeRow,
	SealedRow,
	UnsealedRow,
	WholeRow
} from './outbox-row.ts';
import { readRecord, SetupChanged } from './sync-record.ts';

/** A number that was given to a batch of a document by this device. */
export interface NumberedRow {
	readonly docId: string;
	readonly number: number;
}

/** What waits for the server: kept until the server has it for good. */
export class Outbox {
	readonly #db: Database;

	constructor(db: Database) {
		this.#db = db;
	}

	/** The oldest changes that are not sealed yet, at most `limit`. */
	toSeal(limit: number): Promise<readonly UnsealedRow[]> {
		return this.#inState('toSeal', limit, (row) => row.state === 'toSeal');
	}

	/** The oldest that can be pushed, at most `limit`. */
	sealed(limit: number): Promise<readonly SealedRow[]> {
		return this.#inState('sealed', limit, (row) => row.state === 'sealed');
	}

	whole(): Promise<readonly WholeRow[]> {
		return this.#inState('whole', Infinity, (row) => row.state === 'whole');
	}

	photos(): Promise<readonly PhotoToSend[]> {
		return this.#inState('photo', Infinity, (row) => row.state === 'photo');
	}

	purges(): Promise<readonly PurgeRow[]> {
		return this.#inState('purge', Infinity, (row) => row.state === 'purge');
	}

	/** Puts `next` in the place of `rows`, all at once, with the numbers given. Throws `SetupChanged` when they belong to an earlier pairing. */
	async exchange(
		setup: string,
		rows: readonly OutboxRow[],
		next: readonly OutboxRow[],
		numbered: readonly NumberedRow[] = []
	): Promise<void> {
		const { outbox, logs, meta } = this.#db;
		await this.#db.transaction('rw', outbox, logs, meta, async () => {
			const record = await readRecord(this.#db);
			if (record?.setup !== setup) throw new SetupChanged('Paired anew meanwhile');
			await outbox.bulkDelete(rows.flatMap(({ id }) => id ?? []));
			await outbox.bulkAdd(next);
			for (const { docId, number } of numbered) {
				const numbers = [{ device: setup, first: number, last: number }];
				await addToLog(this.#db, docId, { rows: 1, isSnapshot: false, numbers });
			}
		});
	}

	async #inState<Row extends OutboxRow>(
		state: Row['state'],
		limit: number,
		is: (row: OutboxRow) => row is Row
	): Promise<readonly Row[]> {
		const rows = this.#db.outbox.where('state').equals(state);
		const found = await (limit === Infinity ? rows : rows.limit(limit)).toArray();
		return found.filter(is);
	}
}
