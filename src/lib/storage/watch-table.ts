import { liveQuery, type Table } from 'dexie';
import type { Database } from './database.ts';

/** Hands over all rows of a table, now and after every change in any tab; returns the way to stop. */
export function watchTable<Row>(
	db: Database,
	table: Table<Row, string>,
	take: (rows: readonly Row[]) => void,
	fail: (error: unknown) => void
): () => void {
	// A live query keeps still about a database that can't be opened.
	db.open().catch(fail);
	const subscription = liveQuery(() => table.toArray()).subscribe({ next: take, error: fail });
	return () => {
		subscription.unsubscribe();
	};
}
