import type { Instrument } from '../instrument/types.ts';
import { askedFieldsOf } from './fields.ts';
import type { Agreement, Ambition, Conversation, Participant } from './types.ts';

/** An earlier talk of the school, whole, with the guide that it followed. */
export interface EarlierTalk {
	readonly view: Conversation;
	readonly instrument: Pick<Instrument, 'title' | 'steps'>;
}

/** What one earlier talk left of something. */
export interface Left<Item> {
	readonly talk: EarlierTalk;
	readonly items: readonly Item[];
}

/** A text of an earlier talk under its heading, e.g. a development wish. */
export interface LeftText {
	readonly heading: string;
	readonly text: string;
}

/** What the talks of a school left on the table: of each thing the last talk that has it. */
export interface WhatWasLeft {
	readonly ambitions: Left<Ambition> | null;
	/** Every talk that still has open agreements. */
	readonly open: readonly Left<Agreement>[];
	/** Seats with what would make the talk worth it. */
	readonly valuable: Left<Participant> | null;
	readonly wishes: Left<LeftText> | null;
	/** What the first talk of all hoped for: the closing talk looks back at it. */
	readonly firstValuable: Left<Participant> | null;
	/** The first talk that left a sheet, on paper (a photo) or in the app, or a drawing. */
	readonly firstSheet: EarlierTalk | null;
}

/** @param talks earlier talks of one school, the last first. */
export function whatWasLeft(talks: readonly EarlierTalk[]): WhatWasLeft {
	return {
		ambitions: lastWith(talks, ({ view }) => view.ambitions.filter(hasText)),
		open: openAgreements(talks),
		valuable: lastWith(talks, ({ view }) => valuableSeats(view)),
		wishes: lastWith(talks, wishesOf),
		firstValuable: lastWith(talks.toReversed(), ({ view }) => valuableSeats(view)),
		firstSheet: talks.findLast(({ view }) => hasSheet(view)) ?? null
	};
}

const hasSheet = ({ notes, strokes, photos }: Conversation): boolean =>
	notes.length + strokes.length > 0 || photos.some(({ kind }) => kind !== 'other');

const hasText = ({ text }: { readonly text: string }) => text.trim() !== '';

/** Seats that said what would make the talk worth it. */
const valuableSeats = ({ participants }: Pick<Conversation, 'participants'>) =>
	participants.filter(({ valuable }) => valuable.trim() !== '');

function lastWith<Item>(
	talks: readonly EarlierTalk[],
	itemsOf: (talk: EarlierTalk) => readonly Item[]
): Left<Item> | null {
	for (const talk of talks) {
		const items = itemsOf(talk);
		if (items.length > 0) return { talk, items };
	}
	return null;
}

/** Agreements of which nobody has said yet what became of them, not in their own talk and not in a later one. */
function openAgreements(talks: readonly EarlierTalk[]): readonly Left<Agreement>[] {
	const settled = new Set(
		talks.flatMap(({ view }) =>
			view.lookBacks.filter(({ outcome }) => outcome !== null).map((each) => each.sourceAgreementId)
		)
	);
	const isOpen = ({ id, what, outcome }: Agreement) =>
		outcome === null && what.trim() !== '' && !settled.has(id);
	return talks
		.map((talk) => ({ talk, items: talk.view.agreements.filter(isOpen) }))
		.filter(({ items }) => items.length > 0);
}

/** Development wishes where the guide asks for them, and the picture of the school in a later year. */
function wishesOf({ view, instrument }: EarlierTalk): readonly LeftText[] {
	return instrument.steps
		.filter(
			({ activity }) =>
				activity.kind === 'vision' || (activity.kind === 'topics' && activity.wishes === true)
		)
		.flatMap(askedFieldsOf)
		.map(({ id, heading }) => ({ heading, text: view.answers[id] ?? '' }))
		.filter(hasText);
}
