import type { Instrument } from '../instrument/types.ts';
import type { Timeline } from '../timing/timeline.ts';
import { epochAt } from '../timing/wall-clock.ts';
import { isSkipped } from './marks.ts';
import type { Conversation } from './types.ts';

/** What the clock of a conversation depends on. Without a planned end, the guide's length counts. */
export function timelineOf(conversation: Conversation, instrument: Instrument): Timeline {
	const { date, plannedEnd, startedAt, agreedEnd } = conversation.choices;
	return {
		steps: instrument.steps.map(({ id, minutes, protectedMinutes }) => ({
			id,
			minutes,
			protectedMinutes,
			leftOut: isSkipped(conversation.marks, id)
		})),
		wrapUpMinutes: instrument.wrapUpMinutes,
		startedAt,
		agreedEnd,
		plannedEnd: date !== null && plannedEnd !== null ? epochAt(date, plannedEnd) : null,
		log: conversation.log,
		acceptedMinutes: conversation.minutes
	};
}
