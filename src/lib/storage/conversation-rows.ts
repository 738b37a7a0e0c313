import type { ConversationSummary } from '#lib/domain/conversation/summary.ts';
import type { Database } from './database.ts';
import { watchTable } from './watch-table.ts';

/** The derived rows that lists show. */
export class ConversationRows {
	readonly #db: Database;

	constructor(db: Database) {
		this.#db = db;
	}

	/** Hands over all rows, now and after every change in any tab; returns the way to stop. */
	watch(take: (rows: readonly ConversationSummary[]) => void, fail: (error: unknown) => void) {
		return watchTable(this.#db, this.#db.docs, take, fail);
	}

	/** All rows as they are now. */
	all(): Promise<readonly ConversationSummary[]> {
		return this.#db.docs.toArray();
	}
}
