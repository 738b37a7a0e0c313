import { documentOf } from '#lib/document/document-of.ts';
import type { Database } from './database.ts';
import { putRow, withoutRow, type RowOf } from './derived-rows.ts';
import type { DocumentStore } from './document-store.ts';
import { openStored } from './open-document.ts';

/** Makes the rows of documents that have none; returns how many. */
export async function rebuildRows(
	db: Database,
	store: DocumentStore,
	rowOf: RowOf
): Promise<number> {
	const missing = await withoutRow(db, await store.ids());
	for (const id of missing) {
		const opened = await openStored(store, id, documentOf);
		if (opened?.document) await putRow(db, id, rowOf(opened.document));
	}
	return missing.length;
}
