import { isChanged } from './assemble.ts';
import type { GuideDraft } from './types.ts';

/** The row of a guide of one's own in lists: derived, so it can be thrown away and made again. */
export interface GuideSummary {
	readonly id: string;
	readonly title: string;
	readonly subtitle: string;
	/** Name of the guide that it was copied from. */
	readonly from: string;
	/** The version that new talks follow; null until one was made ready. */
	readonly version: number | null;
	/** True when it reads otherwise than that version. */
	readonly changed: boolean;
	readonly removed: boolean;
	/** Epoch ms. */
	readonly createdAt: number;
}

export const summariseGuide = (draft: GuideDraft): GuideSummary => ({
	id: draft.id,
	title: draft.texts.title.trim(),
	subtitle: draft.texts.subtitle.trim(),
	from: draft.base.title,
	version: draft.published?.version ?? null,
	changed: isChanged(draft),
	removed: draft.removedAt !== null,
	createdAt: draft.createdAt
});
