import type { ConversationDocument } from '#lib/document/conversation-document.ts';
import type { ConversationChoices } from '#lib/domain/conversation/types.ts';
import { dateOf, epochAt, timeOf } from '#lib/domain/timing/wall-clock.ts';

/** The hours that the report names, and the choices in which they are kept. */
export type TalkTimes = { readonly start: string | null; readonly end: string | null } & (
	| { readonly kind: 'planned' }
	| {
			readonly kind: 'held';
			/** Day (`YYYY-MM-DD`) on which the talk began. */
			readonly day: string;
			readonly endIn: 'endedAt' | 'agreedEnd' | 'plannedEnd';
	  }
);

/** The hours as held, if that was on the day of the talk; else as planned. The report does the same. */
export function talkTimes(choices: ConversationChoices, zone?: string): TalkTimes {
	const { startedAt, endedAt, agreedEnd, plannedStart, plannedEnd } = choices;
	const day = startedAt === null ? null : dateOf(startedAt, zone);
	if (startedAt === null || day === null || day !== (choices.date ?? day)) {
		return { kind: 'planned', start: plannedStart, end: plannedEnd };
	}
	const end = endedAt ?? agreedEnd;
	return {
		kind: 'held',
		day,
		start: timeOf(startedAt, zone),
		end: end === null ? plannedEnd : timeOf(end, zone),
		endIn: endedAt !== null ? 'endedAt' : agreedEnd !== null ? 'agreedEnd' : 'plannedEnd'
	};
}

type Edit = Pick<ConversationDocument, 'choose'>;

/** Makes the start read `time`. A talk that was held can't lose its start, so null does nothing there. */
export function chooseStart(
	edit: Edit,
	times: TalkTimes,
	time: string | null,
	zone?: string
): void {
	if (times.kind === 'planned') edit.choose('plannedStart', time);
	else if (time !== null) edit.choose('startedAt', epochAt(times.day, time, zone));
}

/** The same for the end. */
export function chooseEnd(edit: Edit, times: TalkTimes, time: string | null, zone?: string): void {
	if (times.kind === 'planned' || times.endIn === 'plannedEnd') edit.choose('plannedEnd', time);
	else if (time !== null) edit.choose(times.endIn, epochAt(times.day, time, zone));
}

/** True when both hours are known and the end does not come after the start. It is said, never refused. */
export const isTurnedRound = ({ start, end }: TalkTimes): boolean =>
	start !== null && end !== null && end <= start;
