import type { SchoolSummary } from '#lib/domain/school/summary.ts';
import type { Database } from './database.ts';
import { watchRows } from './watch-rows.ts';

/** The derived rows of schools. */
export class SchoolRows {
	readonly #db: Database;

	constructor(db: Database) {
		this.#db = db;
	}

	/** Hands over all rows, now and after every change in any tab; returns the way to stop. */
	watch(
		take: (rows: readonly SchoolSummary[]) => void,
		fail: (error: unknown) => void
	): () => void {
		return watchRows(this.#db, () => this.all(), take, fail);
	}

	/** All rows as they are now. */
	all(): Promise<readonly SchoolSummary[]> {
		return this.#db.schools.toArray();
	}
}
