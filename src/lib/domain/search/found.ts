import type { ConversationSummary } from '../conversation/summary.ts';
import { keyOfSchool, type SchoolWithTalks } from '../school/schools-with-talks.ts';
import { foundIn } from './excerpt.ts';
import type { Passage } from './passage.ts';
import type { Filters } from './select.ts';

/** Places shown of one conversation or school. */
const PLACES = 3;

/** Schools shown at most: their talks follow below. */
const SCHOOLS = 5;

/** What can be shown of a document. */
export interface FoundRow {
	readonly id: string;
	readonly passages: readonly Passage[];
}

/** A school, and where in what is known of it the words stand. */
export interface FoundSchool {
	readonly school: SchoolWithTalks;
	readonly places: readonly Passage[];
}

/** A conversation, and where in it the words stand. */
export interface FoundTalk {
	readonly talk: ConversationSummary;
	readonly places: readonly Passage[];
}

export function foundTalk(
	talk: ConversationSummary,
	rows: readonly FoundRow[],
	words: readonly string[]
): FoundTalk {
	const row = rows.find(({ id }) => id === talk.id);
	return { talk, places: foundIn(row?.passages ?? [], words, PLACES) };
}

export function foundSchool(
	school: SchoolWithTalks,
	rows: readonly FoundRow[],
	words: readonly string[]
): FoundSchool {
	const own = rows.filter(({ id }) => school.entries.some((entry) => entry.id === id));
	const passages = own.flatMap((row) => row.passages);
	return { school, places: foundIn(passages, words, PLACES) };
}

/** Schools that were found. A school has no year, guide or state: who asks for one of these asks for conversations. */
export function schoolsWith(
	ids: ReadonlySet<string>,
	schools: readonly SchoolWithTalks[],
	{ school: key, ...others }: Filters
): readonly SchoolWithTalks[] {
	if (Object.values(others).some((value) => value !== null)) return [];
	return schools
		.filter(({ entries }) => entries.some(({ id }) => ids.has(id)))
		.filter((school) => key === null || keyOfSchool(school) === key)
		.slice(0, SCHOOLS);
}
