import type { Conversation } from '../conversation/types.ts';
import { dayMonthYear, longDate } from '../timing/date-words.ts';
import { dateOf, timeOf } from '../timing/wall-clock.ts';
import { seats } from './order.ts';
import type { Fact } from './types.ts';
import { inSentence, listInWords } from './words.ts';

/** When, where and with whom. `zone`: time zone for the hours, the device's own by default. */
export function facts(
	conversation: Conversation,
	withParticipants: boolean,
	zone?: string
): readonly Fact[] {
	const { location } = conversation.texts;
	const labels = seats(conversation.participants).map(({ label }) => inSentence(label));
	return [
		{ label: 'Wanneer', value: when(conversation, zone) },
		...(location.trim() === '' ? [] : [{ label: 'Waar', value: location }]),
		...(withParticipants
			? [{ label: 'Aan tafel', value: listInWords(labels) || 'nog niet ingevuld' }]
			: [])
	];
}

/** "3 juni 2025", or empty while the day is open. */
export function dayOf(conversation: Conversation, zone?: string): string {
	const day = dateHeld(conversation, zone);
	return day === null ? '' : dayMonthYear(day);
}

function when(conversation: Conversation, zone?: string): string {
	const day = dateHeld(conversation, zone);
	const hours = hoursOf(conversation, day, zone);
	const parts = [day === null ? '' : longDate(day), hours].filter((part) => part !== '');
	return parts.join(', ') || 'nog niet ingevuld';
}

/** The day as filled in; else the day on which the talk really began. */
function dateHeld({ choices }: Conversation, zone?: string): string | null {
	if (choices.date !== null) return choices.date;
	return choices.startedAt === null ? null : dateOf(choices.startedAt, zone);
}

/** The hours as held, if they lie on that day: steps may also be entered afterwards, at home. */
function hoursOf({ choices }: Conversation, day: string | null, zone?: string): string {
	const start = choices.startedAt;
	if (start === null || dateOf(start, zone) !== day) {
		return range(choices.plannedStart, choices.plannedEnd);
	}
	const end = choices.endedAt ?? choices.agreedEnd;
	return range(timeOf(start, zone), end === null ? choices.plannedEnd : timeOf(end, zone));
}

function range(start: string | null, end: string | null): string {
	if (start === null) return '';
	return end === null ? `vanaf ${start} uur` : `${start} tot ${end} uur`;
}
