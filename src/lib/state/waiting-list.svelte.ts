import { createSubscriber } from 'svelte/reactivity';
import type { Database } from '#lib/storage/database.ts';
import { watchWaiting, type WaitingDocument } from '#lib/storage/waiting.ts';

/** What waits for the other devices, live over all tabs. */
export class WaitingList {
	#rows: readonly WaitingDocument[] | null = null;
	readonly #watch: () => void;

	constructor(database: Database) {
		this.#watch = createSubscriber((update) =>
			watchWaiting(database, (rows) => {
				this.#rows = rows;
				update();
			})
		);
	}

	/** Null until the first reading. */
	get rows(): readonly WaitingDocument[] | null {
		this.#watch();
		return this.#rows;
	}
}
