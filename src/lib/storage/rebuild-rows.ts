import { summarise } from '#lib/domain/conversation/summary.ts';
import type { Conversation } from '#lib/domain/conversation/types.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import type { ConversationRows } from './conversation-rows.ts';
import type { DocumentStore } from './document-store.ts';
import { openDocument } from './open-document.ts';

/** Makes the rows of documents that have none; returns how many. */
export async function rebuildRows(
	store: DocumentStore,
	rows: ConversationRows,
	guideOf: (conversation: Conversation) => Instrument
): Promise<number> {
	const missing = await rows.missing(await store.ids());
	for (const id of missing) {
		const opened = await openDocument(store, id);
		if (!opened) continue;
		const { view } = opened.document;
		await rows.put(summarise(view, guideOf(view)));
	}
	return missing.length;
}
