import type { Agreement, Owner, Participant } from '#lib/domain/conversation/types.ts';
import { missingIn, whoTakesPart, type Missing } from '#lib/domain/conversation/agreements.ts';
import { inSentence, listInWords } from '#lib/domain/report/words.ts';
import { dayAndShortMonth } from '#lib/domain/timing/date-words.ts';
import { capital } from '#lib/ui/words/dates.ts';

/** Owner of an agreement, as in the list. */
export const ownerWords = {
	school: 'De school',
	intermediary: 'Intermediair'
} as const satisfies Record<Owner, string>;

/** "6 school, 2 intermediair". */
export const countWords = (counts: Readonly<Record<Owner, number>>): string =>
	`${counts.school} school, ${counts.intermediary} intermediair`;

/** "Directeur en cultuurcoördinator"; empty when nobody was named. */
export const peopleWords = (agreement: Agreement, seats: readonly Participant[]): string =>
	capital(listInWords(whoTakesPart(agreement, seats).map(inSentence)));

/** "16 sep", with the year when it is not `year` (`YYYY`); or that it is still open. */
export function dayWords({ by }: Agreement, year: string | undefined): string {
	if (by === null) return 'Nog geen datum';
	const [words, own] = [dayAndShortMonth(by), by.slice(0, 4)];
	return year === undefined || own === year || words === by ? words : `${words} ${own}`;
}

const missingWords = {
	what: 'wat jullie afspreken',
	who: 'wie het doet',
	when: 'een datum'
} as const satisfies Record<Missing, string>;

/** "Nog open: wie het doet en een datum."; empty when nothing is missing. */
export function openWords(agreement: Agreement, seats: readonly Participant[]): string {
	const missing = missingIn(agreement, seats).map((each) => missingWords[each]);
	return missing.length === 0 ? '' : `Nog open: ${listInWords(missing)}. Dat mag.`;
}

/** "Nog 1 kans zonder afspraak". */
export const leftWords = (count: number): string =>
	`Nog ${count} ${count === 1 ? 'kans' : 'kansen'} zonder afspraak`;
