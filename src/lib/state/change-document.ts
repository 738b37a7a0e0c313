import { ConversationDocument } from '#lib/document/conversation-document.ts';
import type { AnyDocument } from '#lib/document/document-of.ts';
import { mergeUpdates } from '#lib/document/merge-updates.ts';
import { SchoolDocument } from '#lib/document/school-document.ts';
import type { EntityId, Outcome } from '#lib/domain/conversation/types.ts';
import { holdDocument, openStored } from '#lib/storage/open-document.ts';
import type { Stores } from './app.svelte.ts';
import { rowMaker } from './row-of.ts';

/**
 * Changes a stored document that this screen doesn't hold open, and commits it before it resolves. Tabs
 * that do have it open see the change. False when there is no such document, or a newer app made it;
 * rejects when the disk is full, and then nothing has changed.
 */
async function changeStored<Document extends AnyDocument>(
	{ documents }: Pick<Stores, 'documents'>,
	id: string,
	make: (id: string, updates: readonly Uint8Array[]) => Document,
	work: (edit: Document) => void
): Promise<boolean> {
	const release = await holdDocument(id);
	try {
		const document = (await openStored(documents, id, make))?.document;
		if (!document || document.readOnly) return false;
		const updates: Uint8Array[] = [];
		document.onUpdate((update) => updates.push(update));
		work(document);
		if (updates.length > 0) await documents.append(id, mergeUpdates(updates), rowMaker()(document));
		return true;
	} finally {
		await release();
	}
}

export const changeConversation = (
	stores: Pick<Stores, 'documents'>,
	id: string,
	work: (edit: ConversationDocument) => void
): Promise<boolean> =>
	changeStored(stores, id, (docId, updates) => new ConversationDocument(docId, updates), work);

export const changeSchool = (
	stores: Pick<Stores, 'documents'>,
	id: string,
	work: (edit: SchoolDocument) => void
): Promise<boolean> =>
	changeStored(stores, id, (docId, updates) => new SchoolDocument(docId, updates), work);

/** Says what became of an agreement, between two talks; null is open again. */
export const tickOff = (
	stores: Pick<Stores, 'documents'>,
	talk: string,
	agreement: EntityId,
	outcome: Outcome | null
): Promise<boolean> =>
	changeConversation(stores, talk, (edit) => {
		edit.change('agreement', agreement, { outcome });
	});
