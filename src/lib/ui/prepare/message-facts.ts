import type { MessageFact, MessageFacts } from '#lib/domain/conversation/message.ts';
import { minutesOfTalk } from '#lib/domain/conversation/guide-in-talk.ts';
import type { Conversation } from '#lib/domain/conversation/types.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import { durationWords } from '#lib/domain/timing/duration-words.ts';
import { longDate } from '#lib/domain/timing/date-words.ts';

/** The facts of a conversation as a message to a school says them; the guide's length while no times are known. */
export function messageFacts(
	{ texts, choices }: Pick<Conversation, 'texts' | 'choices'>,
	instrument: Pick<Instrument, 'minutes'>
): MessageFacts {
	return {
		school: texts.school,
		place: texts.location,
		date: choices.date === null ? '' : longDate(choices.date),
		start: choices.plannedStart ?? '',
		end: choices.plannedEnd ?? '',
		duration: durationWords(minutesOfTalk({ choices }, instrument))
	};
}

const factWords: Readonly<Record<MessageFact, string>> = {
	school: 'de school',
	date: 'de datum',
	start: 'de begintijd',
	end: 'de eindtijd',
	place: 'de plek',
	duration: 'de duur'
};

/** "Vul nog in: de datum, de plek." or empty. */
export const missingInMessage = (missing: readonly MessageFact[]): string =>
	missing.length === 0 ? '' : `Vul nog in: ${missing.map((fact) => factWords[fact]).join(', ')}.`;
