import { mergeGroups } from '../school/merged.ts';
import { foldedName, schoolKeys, type SchoolOfTalk } from '../school/school-keys.ts';
import type { SchoolSummary } from '../school/summary.ts';
import { shelfOf, type ConversationSummary } from './summary.ts';

/** The talk for which earlier ones are sought. */
interface Own extends SchoolOfTalk {
	readonly id: string;
	/** `YYYY-MM-DD`; null while open: then any talk that was held counts as earlier. */
	readonly date: string | null;
}

/**
 * Says whether two talks are of one school: by entry where one is known, so that two schools of one name stay
 * apart and two entries that were merged do not; else by name, in one place. An open place says nothing.
 */
function sameSchool(schools: readonly SchoolSummary[]) {
	const groups = mergeGroups(schools);
	const keyOf = schoolKeys(groups);
	const known = new Set(groups.map(([{ id }]) => id));
	return (one: SchoolOfTalk, other: SchoolOfTalk): boolean => {
		if (typeof one.schoolId === 'string' && one.schoolId === other.schoolId) return true;
		const [key, otherKey] = [keyOf(one), keyOf(other)];
		if (key === null || key !== otherKey) return false;
		return known.has(key) || isOneName(one, other);
	};
}

function isOneName(one: SchoolOfTalk, other: SchoolOfTalk): boolean {
	// Two talks of two entries that are not here, such as those of a colleague that have yet to come in.
	if (typeof one.schoolId === 'string' && typeof other.schoolId === 'string') return false;
	const places = new Set([foldedName(one.place), foldedName(other.place)]);
	places.delete('');
	return places.size < 2;
}

/**
 * The talks of the same school before this one, the last first; also those in the archive. One on the same
 * day is none of them. `schools`: the entries that are known.
 */
export function earlierTalks<Row extends ConversationSummary>(
	rows: readonly Row[],
	own: Own,
	schools: readonly SchoolSummary[]
): readonly Row[] {
	const isSame = sameSchool(schools);
	return rows
		.filter((row) => row.id !== own.id && shelfOf(row) !== 'trash')
		.filter((row) => isSame(row, own) && isBefore(row, own.date))
		.toSorted((a, b) => compare(b, a));
}

/** Without both days only a talk that has begun counts. One that was led on paper may never have begun here. */
const isBefore = ({ date, state }: ConversationSummary, day: string | null): boolean =>
	date === null || day === null ? state !== 'planned' : date < day;

/** By day, an open day first; by making where the days are the same. */
function compare(a: ConversationSummary, b: ConversationSummary): number {
	const [one, two] = [a.date ?? '', b.date ?? ''];
	if (one !== two) return one < two ? -1 : 1;
	return a.createdAt - b.createdAt;
}
