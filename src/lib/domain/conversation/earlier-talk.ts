import type { ConversationSummary } from './summary.ts';

/** The talk for which an earlier one is sought. */
interface Own {
	readonly id: string;
	readonly school: string;
	/** `YYYY-MM-DD`; null while open: then any talk that was held counts as earlier. */
	readonly date: string | null;
}

const folded = (name: string) => name.trim().toLocaleLowerCase('nl');

/** The last talk of the same school, before this one, in which agreements were made; null when there is none. */
export function earlierTalk(
	rows: readonly ConversationSummary[],
	own: Own
): ConversationSummary | null {
	const school = folded(own.school);
	if (school === '') return null;
	const earlier = rows
		.filter((row) => row.id !== own.id && folded(row.school) === school && row.agreements > 0)
		.filter((row) => isBefore(row, own.date))
		.toSorted((a, b) => compare(b, a));
	return earlier[0] ?? null;
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
