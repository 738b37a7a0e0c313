import { shelfOf, type ConversationSummary } from '../conversation/summary.ts';
import { fold } from '../search/fold.ts';
import { mergeGroups } from './merged.ts';
import type { SchoolSummary } from './summary.ts';

/** A school with its talks. One that only ever was a name in a talk has no entry yet. */
export interface SchoolWithTalks {
	/** The entry that is shown; null while there is only a name. */
	readonly main: SchoolSummary | null;
	/** All entries that are this school, the main one first. */
	readonly entries: readonly SchoolSummary[];
	readonly name: string;
	readonly place: string;
	/** The last one first; none from the trash. */
	readonly talks: readonly ConversationSummary[];
}

/** A name as people compare it. */
export const foldedName = (name: string): string => fold(name).trim().replace(/\s+/g, ' ');

/** All schools by name, those without an entry among them. */
export function schoolsWithTalks(
	schools: readonly SchoolSummary[],
	rows: readonly ConversationSummary[]
): readonly SchoolWithTalks[] {
	const groups = mergeGroups(schools);
	const talks = new Map<string, ConversationSummary[]>();
	for (const row of rows) {
		const key = shelfOf(row) === 'trash' ? null : keyOf(row, groups);
		if (key !== null) talks.set(key, [...(talks.get(key) ?? []), row]);
	}
	const withEntry = groups.map((entries): SchoolWithTalks => {
		const [main] = entries;
		const own = talks.get(main.id) ?? [];
		talks.delete(main.id);
		const { name, place } = factsOf(entries);
		return { main, entries, name, place, talks: own.sort(lastFirst) };
	});
	return [...withEntry, ...[...talks.values()].map(named)].sort((one, other) =>
		one.name.localeCompare(other.name, 'nl')
	);
}

type Group = ReturnType<typeof mergeGroups<SchoolSummary>>[number];

/** A school that was merged keeps a name even when the one that is shown has none. */
const factsOf = (entries: readonly SchoolSummary[]) => ({
	name: entries.find(({ name }) => name.trim() !== '')?.name.trim() ?? '',
	place: entries.find(({ place }) => place.trim() !== '')?.place.trim() ?? ''
});

function named(talks: readonly ConversationSummary[]): SchoolWithTalks {
	const sorted = [...talks].sort(lastFirst);
	const name = sorted[0]?.school.trim() ?? '';
	const place = sorted.find((talk) => talk.place.trim() !== '')?.place.trim() ?? '';
	return { main: null, entries: [], name, place, talks: sorted };
}

/** Id of the school of a talk, or its folded name while there is only a name; null without either. */
function keyOf(row: ConversationSummary, groups: readonly Group[]): string | null {
	const chosen = groups.find((entries) => entries.some(({ id }) => id === row.schoolId));
	if (chosen) return chosen[0].id;
	const name = foldedName(row.school);
	if (name === '') return null;
	const sameName = groups.filter((entries) =>
		entries.some((entry) => foldedName(entry.name) === name)
	);
	const samePlace = sameName.find((entries) => entries.some((entry) => isSamePlace(entry, row)));
	return (samePlace ?? sameName.find((entries) => mayBeAt(entries, row)))?.[0].id ?? name;
}

const isSamePlace = (entry: SchoolSummary, row: ConversationSummary): boolean =>
	foldedName(entry.place) === foldedName(row.place);

/** Two schools of one name in two places stay apart; an open place says nothing. */
const mayBeAt = (entries: readonly SchoolSummary[], row: ConversationSummary): boolean =>
	row.place.trim() === '' || entries.some(({ place }) => place.trim() === '');

const dayOf = ({ date }: ConversationSummary): string => date ?? '9999';

/** One without a day comes first: it still has to be planned. Two on one day stay in the order of their making. */
const lastFirst = (one: ConversationSummary, other: ConversationSummary): number =>
	dayOf(other).localeCompare(dayOf(one), 'en') || other.createdAt - one.createdAt;
