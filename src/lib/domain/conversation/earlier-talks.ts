import { shelfOf, type ConversationSummary } from './summary.ts';

/** How a talk names its school: by an entry, or by a name only. */
interface SchoolOfTalk {
	readonly school: string;
	readonly place: string;
	/** Entry of the school; null or left out while there is only a name. */
	readonly schoolId?: string | null;
}

/** The talk for which earlier ones are sought. */
interface Own extends SchoolOfTalk {
	readonly id: string;
	/** `YYYY-MM-DD`; null while open: then any talk that was held counts as earlier. */
	readonly date: string | null;
}

/** A name as people compare it: without accents, capitals and double spaces. */
const folded = (name: string) =>
	name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ');

/**
 * By entry where both have one, so that two schools of one name stay apart; else by name, in one place. An
 * open place says nothing.
 */
function isSameSchool(one: SchoolOfTalk, other: SchoolOfTalk): boolean {
	if (typeof one.schoolId === 'string' && typeof other.schoolId === 'string')
		return one.schoolId === other.schoolId;
	const name = folded(one.school);
	const places = new Set([folded(one.place), folded(other.place)]);
	places.delete('');
	return name !== '' && name === folded(other.school) && places.size < 2;
}

/**
 * The talks of the same school before this one, the last first; also those in the archive. One on the same
 * day is none of them.
 */
export const earlierTalks = <Row extends ConversationSummary>(
	rows: readonly Row[],
	own: Own
): readonly Row[] =>
	rows
		.filter((row) => row.id !== own.id && shelfOf(row) !== 'trash')
		.filter((row) => isSameSchool(row, own) && isBefore(row, own.date))
		.toSorted((a, b) => compare(b, a));

/** Without both days only a talk that has begun counts. One that was led on paper may never have begun here. */
const isBefore = ({ date, state }: ConversationSummary, day: string | null): boolean =>
	date === null || day === null ? state !== 'planned' : date < day;

/** By day, an open day first; by making where the days are the same. */
function compare(a: ConversationSummary, b: ConversationSummary): number {
	const [one, two] = [a.date ?? '', b.date ?? ''];
	if (one !== two) return one < two ? -1 : 1;
	return a.createdAt - b.createdAt;
}
