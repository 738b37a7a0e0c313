import type { GuideDraft, GuideTexts } from '#lib/domain/guide/types.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import { guideKeys, guideViewReader } from './guide-view.ts';
import { ReplicatedDocument, type EntityTarget } from './replicated-document.ts';
import { roots, type GuideKind } from './schema.ts';

interface GuideText {
	readonly text: keyof GuideTexts;
}

/** Names any text of a guide. */
export type GuideTextTarget = GuideText | EntityTarget<GuideKind>;

/** One guide of one's own as a replicated document. */
export class GuideDocument extends ReplicatedDocument<GuideDraft, GuideKind, GuideText> {
	readonly kind = 'guide';

	/** @param updates any number of earlier updates, in any order; throws when one can't be read. */
	constructor(id: string, updates: readonly Uint8Array[] = []) {
		super(id, updates, guideViewReader());
	}

	/** Makes this version the one that new talks follow. Talks that have begun keep theirs. */
	publish(guide: Instrument): void {
		this.setRoot(roots.choices, guideKeys.published, JSON.stringify(guide));
	}

	/** Takes the guide out of the lists at `at` (epoch ms); null brings it back. */
	takeOut(at: number | null): void {
		this.setRoot(roots.choices, guideKeys.removedAt, at);
	}
}
