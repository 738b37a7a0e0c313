import { liveQuery } from 'dexie';
import type { Database } from './database.ts';

/** Hands over what `read` gives, now and after every change of it in any tab; returns the way to stop. */
export function watchRows<Rows>(
	db: Database,
	read: () => Promise<Rows>,
	take: (rows: Rows) => void,
	fail: (error: unknown) => void
): () => void {
	// A live query keeps still about a database that can't be opened.
	db.open().catch(fail);
	const subscription = liveQuery(read).subscribe({ next: take, error: fail });
	return () => {
		subscription.unsubscribe();
	};
}
