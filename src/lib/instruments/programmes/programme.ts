import type { Goal, Goals, Line, ReferenceCard } from '#lib/domain/instrument/types.ts';
import { cardId } from '#lib/domain/instrument/types.ts';
import { line } from '../lines.ts';

/** Goals of a programme and what it means by culture education, in the wording of one guide. */
interface ProgrammeWords {
	/** Heading of the list in the guide. */
	readonly title: Line;
	/** What culture education is; null where the guide does not say. */
	readonly definition: Line | null;
	/** Leads in the list, e.g. "CmK streeft in het VO naar:". */
	readonly lead: Line | null;
	readonly goals: readonly Goal[];
}

/** A programme in one period. A new period is a new entry in `periods.json`; the guides need no other words. */
export interface Programme {
	/** What people call it, e.g. "CmK". */
	readonly name: string;
	readonly fullName: string;
	/** What people call this period of it, e.g. "CmK4". */
	readonly edition: string;
	/** The years as written in titles, e.g. "2025-2028". */
	readonly years: string;
	/** First and last day on which it holds, `YYYY-MM-DD`. */
	readonly from: string;
	readonly until: string;
	/** Calendar year that talks look ahead to. */
	readonly horizon: number;
	/** Wordings of the same goals: for primary and secondary schools, and in the VO ambition talk. */
	readonly po: ProgrammeWords;
	readonly vo: ProgrammeWords;
	readonly voAmbition: ProgrammeWords;
}

/** The period that holds on `day` (`YYYY-MM-DD`): the last that has begun by then, or else the first of all. */
export function programmeOn<Period extends Pick<Programme, 'from'>>(
	day: string,
	periods: readonly [Period, ...Period[]]
): Period {
	const inOrder = periods.toSorted((a, b) => (a.from < b.from ? -1 : 1));
	return inOrder.findLast(({ from }) => from <= day) ?? inOrder[0] ?? periods[0];
}

/** The years with an en dash between them, as in running text. */
export const yearsOf = ({ years }: Programme): string => years.replace('-', '–');

/** Name of the card about the programme, in every guide that has one. */
export const programmeCard = cardId('programme');

/** The programme on a card, for when the table asks. */
export function cardOf(programme: Programme, words: ProgrammeWords): ReferenceCard {
	return {
		id: programmeCard,
		title: `Doelen ${programme.name} ${programme.years}`,
		lines: [
			words.title,
			line(`${programme.name} is ${programme.fullName}, ${programme.years}.`),
			...(words.definition === null ? [] : [words.definition]),
			...(words.lead === null ? [] : [words.lead]),
			...words.goals.map(({ text, source }) => ({ text, source }))
		],
		source: words.title.source
	};
}

/** The activity in which the table weighs the goals. */
export function goalsOf(
	programme: Programme,
	words: ProgrammeWords,
	rest: Pick<Goals, 'optional' | 'appointments'>
): Goals {
	const { name, from, until } = programme;
	return { kind: 'goals', programme: { name, from, until }, goals: words.goals, ...rest };
}
