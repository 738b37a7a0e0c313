import { summarise } from '#lib/domain/conversation/summary.ts';
import { guideReader } from '#lib/instruments/guide-of.ts';
import { holdDocument, openDocument, type OpenedDocument } from '#lib/storage/open-document.ts';
import type { Stores } from './app.svelte.ts';
import { keepDocument, type Opened } from './keep-document.ts';
import { OpenConversation } from './open-conversation.svelte.ts';

/** Opens a stored conversation for editing in this tab; null when there is none with this id. */
export async function openStoredConversation(
	stores: Stores,
	id: string
): Promise<Opened<OpenConversation> | null> {
	const release = await holdDocument(id);
	try {
		const opened = await openDocument(stores.documents, id);
		if (opened) return edit(stores, id, opened, release);
	} catch (error) {
		await release();
		throw error;
	}
	await release();
	return null;
}

function edit(
	stores: Stores,
	id: string,
	opened: OpenedDocument,
	release: () => Promise<void>
): Opened<OpenConversation> {
	const { document } = opened;
	const guideOf = guideReader();
	const kept = keepDocument(
		stores.documents,
		opened,
		() => summarise(document.view, guideOf(document.view)),
		release
	);
	const { keep } = kept;
	const held = new OpenConversation({
		document,
		guideOf,
		keeper: kept.saver,
		photos: stores.photos,
		versions: { keep, list: () => stores.documents.versions(id) },
		setAside: opened.setAside
	});
	return { held, saved: () => kept.saver.saved(), close: () => kept.close() };
}
