import * as Y from 'yjs';
import type { ConversationDocument } from '#lib/document/conversation-document.ts';
import { isHidden } from '#lib/document/entity-view.ts';
import { roots } from '#lib/document/schema.ts';

/** What lies in hidden entities: a removal beats what someone else wrote meanwhile, and keeps every word. */
export function hiddenIn(document: ConversationDocument): string {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, document.encode());
	const hidden = [...doc.getMap(roots.entities).values()].filter(
		(entity) => entity instanceof Y.Map && isHidden(entity)
	);
	return JSON.stringify(hidden);
}
