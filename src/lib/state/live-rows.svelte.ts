import { createSubscriber } from 'svelte/reactivity';

/** Where the rows come from. */
export interface RowSource<Row> {
	watch(take: (rows: readonly Row[]) => void, fail: (error: unknown) => void): () => void;
}

/** All rows of a kind on this device, live: a change in another tab shows here too. */
export class LiveRows<Row> {
	#rows: readonly Row[] | null = null;
	#failed = false;
	readonly #watch: () => void;

	constructor(source: RowSource<Row>) {
		this.#watch = createSubscriber((update) =>
			source.watch(
				(rows) => {
					this.#rows = rows;
					update();
				},
				() => {
					this.#failed = true;
					update();
				}
			)
		);
	}

	/** Null until the first reading. */
	get rows(): readonly Row[] | null {
		this.#watch();
		return this.#rows;
	}

	/** True when the database could not be read, e.g. in a private window. */
	get failed(): boolean {
		this.#watch();
		return this.#failed;
	}
}
