import { readableOf } from '#lib/document/compare.ts';
import { ConversationDocument } from '#lib/document/conversation-document.ts';
import { passagesOf } from '#lib/domain/search/conversation-passages.ts';
import type { Passage } from '#lib/domain/search/passage.ts';

/** Everything in a stored document that can be found. What can't be read is passed over. */
export function passagesIn(docId: string, updates: readonly Uint8Array[]): readonly Passage[] {
	return passagesOf(new ConversationDocument(docId, readableOf(updates)).view);
}
