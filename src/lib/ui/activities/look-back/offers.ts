import { entriesFrom, talksToLookBackAt } from '#lib/domain/conversation/look-back.ts';
import type { LookBackEntry } from '#lib/domain/conversation/types.ts';
import type { EarlierTalk } from '#lib/domain/conversation/what-was-left.ts';
import { dayMonthYear } from '#lib/domain/timing/date-words.ts';

/** Agreements of one earlier talk that are not on the list of this one. */
export interface Offer {
	readonly talk: EarlierTalk;
	readonly entries: ReturnType<typeof entriesFrom>;
	/** True while none of its agreements is on the list: then they stand in it to be opened. */
	readonly isNew: boolean;
}

/** What the look-back starts from: one offer for each talk of the last day with agreements. */
export function offersFrom(
	talks: readonly EarlierTalk[],
	listed: readonly LookBackEntry[]
): readonly Offer[] {
	return talksToLookBackAt(talks)
		.map((talk) => {
			const entries = entriesFrom(talk.view, listed, dayMonthYear);
			return {
				talk,
				entries,
				isNew: entries.length === entriesFrom(talk.view, [], dayMonthYear).length
			};
		})
		.filter(({ entries }) => entries.length > 0);
}
