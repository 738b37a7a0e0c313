import { inWordsOfTalk, minutesOfTalk } from '#lib/domain/conversation/guide-in-talk.ts';
import type { Conversation } from '#lib/domain/conversation/types.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import { dateOf } from '#lib/domain/timing/wall-clock.ts';
import { guidesOn, instrumentById, type Periods } from './index.ts';
import { guideFromText } from './file/read-guide.ts';
import { neutralGuide } from './neutral/neutral-guide.ts';

/** The guide as the app has it on the day of the talk: the version it began with, or else the one there is. */
function builtIn(
	{ instrumentId, instrumentVersion, choices, createdAt }: Conversation,
	periods?: Periods
) {
	const guides = guidesOn(choices.date ?? dateOf(createdAt), periods);
	return (
		instrumentById(instrumentId, instrumentVersion, guides) ??
		instrumentById(instrumentId, undefined, guides)
	);
}

/** What a guide was made from, so that it is made anew only when that changes. */
interface Made {
	readonly plain: Instrument;
	readonly minutes: number;
	readonly guide: Instrument;
}

/**
 * Reads the guide that a conversation follows, in the words of that talk. It gives the same object as long as
 * nothing that the guide depends on has changed. `periods`: those of the programme, to pick from.
 */
export function guideReader(periods?: Periods): (conversation: Conversation) => Instrument {
	let neutral: { readonly text: string; readonly guide: Instrument } | null = null;
	let made: Made | null = null;
	let own: { readonly text: string; readonly guide: Instrument | null } | null = null;

	function carriedBy({ ownGuide }: Conversation): Instrument | null {
		if (ownGuide === null) return null;
		if (own?.text !== ownGuide) own = { text: ownGuide, guide: guideFromText(ownGuide) };
		return own.guide;
	}

	function neutralFor(conversation: Conversation): Instrument {
		const guide = neutralGuide(conversation);
		const text = JSON.stringify(guide);
		if (neutral?.text !== text) neutral = { text, guide };
		return neutral.guide;
	}

	return (conversation) => {
		const plain =
			carriedBy(conversation) ?? builtIn(conversation, periods) ?? neutralFor(conversation);
		const minutes = minutesOfTalk(conversation, plain);
		if (made?.plain !== plain || made.minutes !== minutes) {
			made = { plain, minutes, guide: inWordsOfTalk(plain, minutes) };
		}
		return made.guide;
	};
}
