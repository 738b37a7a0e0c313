import type { Database } from './database.ts';
import { eraseDocuments } from './erase.ts';
import { OPEN_DOCUMENT_LOCK } from './open-lock.ts';

/** Erases documents that no tab has open: all, or none and false. None can be opened meanwhile. */
export const eraseClosed = (db: Database, ids: readonly string[]): Promise<boolean> =>
	whileClosed(ids, () => eraseDocuments(db, ids));

/** Does `work` while nobody can open any of the documents; false when one is open already. */
async function whileClosed(ids: readonly string[], work: () => Promise<void>): Promise<boolean> {
	const [first, ...others] = ids;
	if (first === undefined) {
		await work();
		return true;
	}
	return navigator.locks.request(OPEN_DOCUMENT_LOCK + first, { ifAvailable: true }, (lock) =>
		lock ? whileClosed(others, work) : false
	);
}
