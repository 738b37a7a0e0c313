import { readableOf } from '#lib/document/compare.ts';
import { documentOf, type AnyDocument } from '#lib/document/document-of.ts';
import { passagesOf } from '#lib/domain/search/conversation-passages.ts';
import type { Passage } from '#lib/domain/search/passage.ts';
import { schoolPassagesOf } from '#lib/domain/search/school-passages.ts';

/** Everything in a stored document that can be found. What can't be read is passed over. */
export function passagesIn(docId: string, updates: readonly Uint8Array[]): readonly Passage[] {
	const document = documentOf(docId, readableOf(updates));
	return document ? passagesOfAny(document) : [];
}

/** A guide of one's own is looked up in its list; its words would be found in every talk that follows it. */
function passagesOfAny(document: AnyDocument): readonly Passage[] {
	if (document.kind === 'guide') return [];
	return document.kind === 'school' ? schoolPassagesOf(document.view) : passagesOf(document.view);
}
