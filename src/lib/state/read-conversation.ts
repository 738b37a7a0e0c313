import type { Conversation } from '#lib/domain/conversation/types.ts';
import { holdDocument, openDocument } from '#lib/storage/open-document.ts';
import type { Stores } from './app.svelte.ts';

/** A stored conversation as it is now, only to read; null when there is none with this id. */
export async function readConversation(stores: Stores, id: string): Promise<Conversation | null> {
	const release = await holdDocument(id);
	try {
		const opened = await openDocument(stores.documents, id);
		return opened?.document.view ?? null;
	} finally {
		await release();
	}
}
