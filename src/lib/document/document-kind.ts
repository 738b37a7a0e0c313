/** Begins the id of a school. The id of a conversation has no colon. */
export const schoolPrefix = 'school:';

/** Begins the id of a guide of one's own. */
export const guidePrefix = 'guide:';

/** What a replicated document can be. */
export type DocumentKind = 'conversation' | 'school' | 'guide';

/** Null for a kind that only a newer app knows: it is stored and passed on, not read. */
export function kindOf(docId: string): DocumentKind | null {
	if (docId.startsWith(schoolPrefix)) return 'school';
	if (docId.startsWith(guidePrefix)) return 'guide';
	return docId.includes(':') ? null : 'conversation';
}
