import type { Agreement } from '#lib/domain/conversation/types.ts';
import type { EarlierTalk } from '#lib/domain/conversation/what-was-left.ts';
import { ownerWords, peopleWords } from '#lib/ui/agreements/agreement-words.ts';
import { dayMonthYear } from '#lib/domain/timing/date-words.ts';

/** Which talk something comes from: "Ambitiegesprek, 3 juni 2025". */
export function talkWords({ view, instrument }: EarlierTalk): string {
	const { date } = view.choices;
	return date === null ? instrument.title : `${instrument.title}, ${dayMonthYear(date)}`;
}

/** Who and when of an agreement: "De school: directeur, 16 september 2025". */
export function whoAndWhen(agreement: Agreement, { view }: EarlierTalk): string {
	const people = peopleWords(agreement, view.participants);
	const who = people === '' ? ownerWords[agreement.owner] : people;
	return agreement.by === null ? who : `${who}, ${dayMonthYear(agreement.by)}`;
}
