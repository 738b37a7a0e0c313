import type { Table } from 'dexie';
import type { Database } from './database.ts';
import type { ErasedRow } from './erased.ts';
import { forgetLocal } from './local.ts';
import { readRecord } from './sync-record.ts';

/**
 * Erases documents for good, all or none: their words, rows, photos, restore points, what could not be
 * read, what waited to be sent, and what the search knows of them. The other devices hear of it.
 */
export async function eraseDocuments(db: Database, ids: readonly string[]): Promise<void> {
	await db.transaction('rw', db.tables, async () => {
		const isShared = (await readRecord(db)) !== null;
		for (const id of ids) {
			await wipe(db, id, isShared ? 'everywhere' : 'here');
			if (isShared) await db.outbox.add({ docId: id, state: 'purge' });
		}
	});
}

/** Takes a document out of every table and the small storage, and remembers only that. Call in a transaction with all tables. */
export async function wipe(db: Database, docId: string, state: ErasedRow['state']): Promise<void> {
	for (const table of db.tables) await wipeFrom(table, docId);
	forgetLocal(docId);
	await db.erased.put({ docId, at: Date.now(), state });
}

const isOf =
	(docId: string) =>
	(row: unknown): boolean =>
		typeof row === 'object' && row !== null && 'docId' in row && row.docId === docId;

/** In any table, so that one that is added later is not forgotten. */
async function wipeFrom(table: Table<unknown, unknown>, docId: string): Promise<void> {
	const { indexes, primKey } = table.schema;
	if (indexes.some(({ name }) => name === 'docId')) {
		await table.where('docId').equals(docId).delete();
	} else if (primKey.keyPath === 'docId') {
		await table.delete(docId);
	} else if (!primKey.auto && (await table.get(docId)) !== undefined) {
		await table.delete(docId);
	} else {
		await table.filter(isOf(docId)).delete();
	}
}
