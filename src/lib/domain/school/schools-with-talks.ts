import { compare } from '../compare.ts';
import type { ConversationSummary } from '../conversation/summary.ts';
import { mergeGroups } from './merged.ts';
import { foldedName, schoolKeys } from './school-keys.ts';
import type { SchoolSummary } from './summary.ts';

/** A school with its talks. One that only ever was a name in a talk has no entry yet. */
export interface SchoolWithTalks {
	/** The entry that is shown; null while there is only a name. */
	readonly main: SchoolSummary | null;
	/** All entries that are this school, the main one first. */
	readonly entries: readonly SchoolSummary[];
	readonly name: string;
	readonly place: string;
	/** The last one first. */
	readonly talks: readonly ConversationSummary[];
}

/** All schools by name, those without an entry among them. */
export function schoolsWithTalks(
	schools: readonly SchoolSummary[],
	rows: readonly ConversationSummary[]
): readonly SchoolWithTalks[] {
	const groups = mergeGroups(schools);
	const keyOf = schoolKeys(groups);
	const talks = new Map<string, ConversationSummary[]>();
	for (const row of rows) {
		const key = keyOf(row);
		if (key === null) continue;
		const own = talks.get(key);
		if (own) own.push(row);
		else talks.set(key, [row]);
	}
	const withEntry = groups.map((entries): SchoolWithTalks => {
		const [main] = entries;
		const own = talks.get(main.id) ?? [];
		talks.delete(main.id);
		const { name, place } = factsOf(entries);
		return { main, entries, name, place, talks: own.sort(lastFirst) };
	});
	const byName = new Intl.Collator('nl');
	return [...withEntry, ...[...talks.values()].map(named)].sort((one, other) =>
		byName.compare(one.name, other.name)
	);
}

/** Names a school as `schoolKeys` names that of a talk. */
export const keyOfSchool = ({ main, name }: SchoolWithTalks): string =>
	main?.id ?? foldedName(name);

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

const dayOf = ({ date }: ConversationSummary): string => date ?? '9999';

/** One without a day comes first: it still has to be planned. Two on one day stay in the order of their making. */
const lastFirst = (one: ConversationSummary, other: ConversationSummary): number =>
	compare(dayOf(other), dayOf(one)) || other.createdAt - one.createdAt;
