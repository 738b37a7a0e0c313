import { SchoolDocument } from '#lib/document/school-document.ts';
import { summariseSchool } from '#lib/domain/school/summary.ts';
import { holdDocument, openStored } from '#lib/storage/open-document.ts';
import type { Stores } from './app.svelte.ts';
import { keepDocument, type Opened } from './keep-document.ts';
import { OpenSchool } from './open-school.svelte.ts';

/** Opens a stored school for editing in this tab; null when there is none with this id. */
export async function openStoredSchool(
	{ documents }: Pick<Stores, 'documents'>,
	id: string
): Promise<Opened<OpenSchool> | null> {
	const release = await holdDocument(id);
	try {
		const make = (docId: string, updates: readonly Uint8Array[]) =>
			new SchoolDocument(docId, updates);
		const opened = await openStored(documents, id, make);
		if (opened) {
			const { document } = opened;
			const row = () => summariseSchool(document.view);
			const kept = keepDocument(documents, opened, row, release);
			return {
				held: new OpenSchool(document, kept.saver, {
					keep: kept.keep,
					list: () => documents.versions(id)
				}),
				saved: () => kept.saver.saved(),
				close: () => kept.close()
			};
		}
	} catch (error) {
		await release();
		throw error;
	}
	await release();
	return null;
}
