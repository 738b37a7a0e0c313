import type { Conversation } from '../conversation/types.ts';
import { dateInWords, dayInWords, wallTime } from './dates.ts';
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
	const day = dateOf(conversation, zone);
	return day === null ? '' : dateInWords(day);
}

function when(conversation: Conversation, zone?: string): string {
	const day = dateOf(conversation, zone);
	const hours = hoursOf(conversation, day, zone);
	const parts = [day === null ? '' : dayInWords(day), hours].filter((part) => part !== '');
	return parts.join(', ') || 'nog niet ingevuld';
}

/** The day as filled in; else the day on which the talk really began. */
function dateOf({ choices }: Conversation, zone?: string): string | null {
	if (choices.date !== null) return choices.date;
	return choices.startedAt === null ? null : wallTime(choices.startedAt, zone).date;
}

/** The hours as held, if they lie on that day: steps may also be entered afterwards, at home. */
function hoursOf({ choices }: Conversation, day: string | null, zone?: string): string {
	const start = choices.startedAt === null ? null : wallTime(choices.startedAt, zone);
	if (start === null || start.date !== day) {
		return range(choices.plannedStart, choices.plannedEnd);
	}
	const end = choices.endedAt ?? choices.agreedEnd;
	return range(start.time, end === null ? choices.plannedEnd : wallTime(end, zone).time);
}

function range(start: string | null, end: string | null): string {
	if (start === null) return '';
	return end === null ? `vanaf ${start} uur` : `${start} tot ${end} uur`;
}
