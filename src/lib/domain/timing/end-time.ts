import { fail, ok, type Result } from '../result.ts';
import { LONGEST_TALK } from './timeline.ts';
import { dateOf, isTime, momentsAt } from './wall-clock.ts';

/** Why a typed end time cannot be the end of this talk; `too-far` is more than twelve hours away. */
export type EndTimeError =
	| { readonly kind: 'not-a-time' }
	| { readonly kind: 'before-start' }
	| { readonly kind: 'past' }
	| { readonly kind: 'too-far' };

const dayAfter = (date: string): string =>
	new Date(Date.parse(date) + 24 * 3_600_000).toISOString().slice(0, 10);

/**
 * The end (epoch ms) that people at a table mean by `time` (`HH:MM`): the first moment after the
 * start at which the clock shows it, so 00:30 after a start at 23:00 is the next day. A time
 * earlier on the day of the start whose next turn is over twelve hours away is `before-start`.
 * A moment that is not after `now` is `past`. Without `zone` the device's own.
 */
export function endFrom(
	start: number,
	time: string,
	now: number,
	zone?: string
): Result<number, EndTimeError> {
	if (!isTime(time)) return fail({ kind: 'not-a-time' });
	const today = dateOf(start, zone);
	const sameDay = momentsAt(today, time, zone).find((moment) => moment > start);
	const end = sameDay ?? momentsAt(dayAfter(today), time, zone).find((moment) => moment > start);
	if (end === undefined || end - start > LONGEST_TALK) {
		return fail({ kind: sameDay === undefined ? 'before-start' : 'too-far' });
	}
	return end > now ? ok(end) : fail({ kind: 'past' });
}
