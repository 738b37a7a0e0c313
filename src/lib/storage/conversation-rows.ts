import type { ConversationSummary } from '#lib/domain/conversation/summary.ts';
import type { Database } from './database.ts';
import { rowsMark } from './home-picture.ts';
import { watchRows } from './watch-rows.ts';

/** The derived rows that lists show. */
export class ConversationRows {
	readonly #db: Database;
	/** Mark of the rows that were handed over last. */
	mark: string | null = null;

	/** Resolves when the rows that a screen waits for are there; at once when none does. */
	read: Promise<void> = Promise.resolve();

	constructor(db: Database) {
		this.#db = db;
	}

	/** Hands over all rows, now and after every change in any tab; returns the way to stop. */
	watch(take: (rows: readonly ConversationSummary[]) => void, fail: (error: unknown) => void) {
		let isRead: () => void = () => undefined;
		this.read = new Promise((resolve) => (isRead = resolve));
		const stop = watchRows(
			this.#db,
			() => this.#marked(),
			({ mark, rows }) => {
				this.mark = mark;
				take(rows);
				isRead();
			},
			(error) => {
				fail(error);
				isRead();
			}
		);
		return () => {
			stop();
			isRead();
		};
	}

	async #marked() {
		// Before they are read: a change that comes in between makes it another one.
		const mark = rowsMark();
		return { mark, rows: await this.all() };
	}

	/** All rows as they are now. */
	all(): Promise<readonly ConversationSummary[]> {
		return this.#db.docs.toArray();
	}
}
