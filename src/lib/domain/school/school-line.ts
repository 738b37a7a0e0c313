import { compare } from '../compare.ts';
import { firstYearOf } from '../conversation/school-year.ts';
import type { Agreement, Conversation, EntityId, Outcome } from '../conversation/types.ts';
import { foldedName } from './school-keys.ts';

/** What became of an agreement, by now: also that it goes on in another one. */
export type Became = Outcome | 'carried' | 'open';

/** An agreement on the line of an ambition. */
export interface Knot {
	readonly talkId: string;
	readonly agreement: Agreement;
	/** First year of the school year it stands in: that of its day, else that of the talk. */
	readonly year: number;
	readonly became: Became;
}

/** One ambition through the years. */
export interface Thread {
	/** Null for agreements that belong to no ambition. */
	readonly text: string | null;
	/** First year of the school year in which it was hung. */
	readonly since: number;
	readonly knots: readonly Knot[];
}

export interface SchoolLine {
	/** First years of all school years, without gaps. */
	readonly years: readonly number[];
	readonly threads: readonly Thread[];
}

/** Year of a talk; one without a day stands in the year of `today`. */
const yearOf = ({ choices }: Conversation, today: string): number =>
	firstYearOf(choices.date ?? today);

/**
 * The ambitions of a school with their agreements, over school years. An ambition of the same words in a
 * later talk is the same one. `talks`: the first one first; `today`: `YYYY-MM-DD`.
 */
export function schoolLine(talks: readonly Conversation[], today: string): SchoolLine {
	const threads = new Map<string, { text: string | null; since: number; knots: Knot[] }>();
	const threadOf = (text: string | null, since: number) => {
		const key = foldedName(text ?? '');
		const thread = threads.get(key) ?? { text, since, knots: [] };
		threads.set(key, thread);
		return thread;
	};
	const ambitionOf = ambitionsByAgreement(talks);
	for (const talk of talks) {
		const year = yearOf(talk, today);
		for (const { text } of talk.ambitions) if (text.trim() !== '') threadOf(text.trim(), year);
		for (const agreement of talk.agreements.filter(({ what }) => what.trim() !== '')) {
			threadOf(ambitionOf.get(agreement.id) ?? null, year).knots.push({
				talkId: talk.id,
				agreement,
				year: agreement.by === null ? year : firstYearOf(agreement.by),
				became: becameOf(agreement, talks)
			});
		}
	}
	const all = [...threads.values()];
	const ordered = [
		...all.filter(({ text }) => text !== null),
		...all.filter(({ text }) => text === null)
	];
	return { years: yearsOf(talks, ordered, today), threads: ordered };
}

function yearsOf(
	talks: readonly Conversation[],
	threads: readonly Thread[],
	today: string
): readonly number[] {
	const found = [
		firstYearOf(today),
		...talks.map((talk) => yearOf(talk, today)),
		...threads.flatMap(({ knots }) => knots.map(({ year }) => year))
	].filter(Number.isInteger);
	const first = Math.min(...found);
	return Array.from({ length: Math.max(...found) - first + 1 }, (_, index) => first + index);
}

/** Text of the ambition by agreement: by the chance it takes up, or by the agreement that it carries on. */
function ambitionsByAgreement(talks: readonly Conversation[]): ReadonlyMap<EntityId, string> {
	const found = new Map<EntityId, string>();
	for (const { agreements, notes, ambitions, lookBacks } of talks) {
		for (const { id, opportunityIds } of agreements) {
			const chances = notes.filter((note) => opportunityIds.includes(note.id));
			const [ambitionId] = chances.flatMap(({ ambitionIds }) => ambitionIds);
			const text = ambitions.find((ambition) => ambition.id === ambitionId)?.text.trim();
			if (text) found.set(id, text);
		}
		for (const { sourceAgreementId, carriedId } of lookBacks) {
			const text = found.get(sourceAgreementId ?? '');
			if (text !== undefined && carriedId !== null) found.set(carriedId, text);
		}
	}
	return found;
}

/** What a later talk said counts; else what was ticked off between talks. */
export function becameOf(
	{ id, outcome }: Pick<Agreement, 'id' | 'outcome'>,
	talks: readonly Conversation[]
): Became {
	const entry = talks
		.flatMap(({ lookBacks }) => lookBacks)
		.findLast(({ sourceAgreementId }) => sourceAgreementId === id);
	const isCarried =
		entry?.carriedId != null &&
		talks.some(({ agreements }) => agreements.some((each) => each.id === entry.carriedId));
	const said = entry?.outcome ?? outcome;
	return isCarried && said !== 'done' ? 'carried' : (said ?? 'open');
}

/** Agreements of which nobody has said what became of them; by day, an open day last. */
export function openKnots({ threads }: SchoolLine): readonly Knot[] {
	const day = ({ agreement }: Knot) => agreement.by ?? '9999';
	return threads
		.flatMap(({ knots }) => knots)
		.filter(({ became }) => became === 'open')
		.sort((one, other) => compare(day(one), day(other)));
}
