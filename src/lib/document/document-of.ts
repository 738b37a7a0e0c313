import { ConversationDocument } from './conversation-document.ts';
import { kindOf, type DocumentKind } from './document-kind.ts';
import { GuideDocument } from './guide-document.ts';
import { SchoolDocument } from './school-document.ts';

export type AnyDocument = ConversationDocument | SchoolDocument | GuideDocument;

const makers: Record<DocumentKind, (id: string, updates: readonly Uint8Array[]) => AnyDocument> = {
	conversation: (id, updates) => new ConversationDocument(id, updates),
	school: (id, updates) => new SchoolDocument(id, updates),
	guide: (id, updates) => new GuideDocument(id, updates)
};

/**
 * The document that `updates` make, of the kind that its id says; null for a kind that only a newer app
 * knows. Throws when an update can't be read.
 */
export function documentOf(docId: string, updates: readonly Uint8Array[]): AnyDocument | null {
	const kind = kindOf(docId);
	return kind && makers[kind](docId, updates);
}
