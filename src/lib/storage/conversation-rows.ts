import { liveQuery } from 'dexie';
import type { ConversationSummary } from '#lib/domain/conversation/summary.ts';
import type { Database } from './database.ts';

/** The derived rows that lists show. */
export class ConversationRows {
	readonly #db: Database;

	constructor(db: Database) {
		this.#db = db;
	}

	/** Hands over all rows, now and after every change in any tab; returns the way to stop. */
	watch(take: (rows: readonly ConversationSummary[]) => void, fail: (error: unknown) => void) {
		// A live query keeps still about a database that can't be opened.
		this.#db.open().catch(fail);
		const subscription = liveQuery(() => this.#db.docs.toArray()).subscribe({
			next: take,
			error: fail
		});
		return () => {
			subscription.unsubscribe();
		};
	}

	/** All rows as they are now. */
	all(): Promise<readonly ConversationSummary[]> {
		return this.#db.docs.toArray();
	}
}
