import { schoolYearOf } from '../conversation/school-year.ts';
import { shelfOf, type ConversationSummary } from '../conversation/summary.ts';
import { keyOfSchool, type SchoolWithTalks } from '../school/schools-with-talks.ts';

/** What a search keeps to; null asks nothing. */
export interface Filters {
	/** As `schoolKeys` gives it. */
	readonly school: string | null;
	/** School year: "2025-2026". */
	readonly year: string | null;
	/** Id of a guide. */
	readonly guide: string | null;
	readonly state: StateFilter | null;
}

/** A conversation that is archived is not planned, running or held any more, but archived. */
export const stateFilters = ['planned', 'running', 'held', 'archive'] as const;
export type StateFilter = (typeof stateFilters)[number];

export const noFilters: Filters = { school: null, year: null, guide: null, state: null };

/** The year of a conversation without a date is not known. */
const yearOf = ({ date }: ConversationSummary): string | null =>
	date === null ? null : schoolYearOf(date);

const stateOf = (row: ConversationSummary): StateFilter =>
	shelfOf(row) === 'archive' ? 'archive' : row.state;

/** Sorts the newest first; what has no date counts from the day it was made. */
const moment = ({ date, plannedStart, createdAt }: ConversationSummary): string =>
	`${date ?? new Date(createdAt).toISOString().slice(0, 10)} ${plannedStart ?? ''}`;

/** The conversations that pass, the newest first. What is in the trash never does. `keyOf` names their schools. */
export function select(
	rows: readonly ConversationSummary[],
	{ school, year, guide, state }: Filters,
	keyOf: (row: ConversationSummary) => string | null
): readonly ConversationSummary[] {
	return rows
		.filter((row) => shelfOf(row) !== 'trash')
		.filter((row) => school === null || keyOf(row) === school)
		.filter((row) => year === null || yearOf(row) === year)
		.filter((row) => guide === null || row.instrumentId === guide)
		.filter((row) => state === null || stateOf(row) === state)
		.map((row) => ({ row, at: moment(row) }))
		.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
		.map(({ row }) => row);
}

/** Something to filter by. */
export interface Choice {
	readonly value: string;
	readonly label: string;
}

/** What there is to filter by: only what occurs. */
export interface Choices {
	/** The last year first. */
	readonly years: readonly Choice[];
	readonly guides: readonly Choice[];
}

export function choicesIn(rows: readonly ConversationSummary[]): Choices {
	const years = new Set(rows.flatMap((row) => yearOf(row) ?? []));
	const guides = new Map(rows.map(({ instrumentId, title }) => [instrumentId, title]));
	const { compare } = new Intl.Collator('nl');
	return {
		years: [...years]
			.sort()
			.reverse()
			.map((year) => ({ value: year, label: year })),
		guides: [...guides]
			.map(([value, label]) => ({ value, label }))
			.sort((one, other) => compare(one.label, other.label))
	};
}

/** Schools to choose from, in the order they come in; those of one name with their place. */
export function schoolChoices(schools: readonly SchoolWithTalks[]): readonly Choice[] {
	const names = new Map<string, number>();
	for (const { name } of schools) names.set(name, (names.get(name) ?? 0) + 1);
	return schools
		.filter(({ name }) => name !== '')
		.map((school) => {
			const { name, place } = school;
			const isAlone = names.get(name) === 1 || place === '';
			return { value: keyOfSchool(school), label: isAlone ? name : `${name}, ${place}` };
		});
}
