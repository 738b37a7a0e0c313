import { SchoolDocument } from '#lib/document/school-document.ts';
import type { School } from '#lib/domain/school/types.ts';
import { holdDocument, openStored } from '#lib/storage/open-document.ts';
import type { Stores } from './app.svelte.ts';

/** A stored school as it is now, only to read; null when there is none with this id. */
export async function readSchool(
	{ documents }: Pick<Stores, 'documents'>,
	id: string
): Promise<School | null> {
	const release = await holdDocument(id);
	try {
		const make = (docId: string, updates: readonly Uint8Array[]) =>
			new SchoolDocument(docId, updates);
		return (await openStored(documents, id, make))?.document.view ?? null;
	} finally {
		await release();
	}
}
