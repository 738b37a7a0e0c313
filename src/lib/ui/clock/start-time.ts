import { fail, ok, type Result } from '#lib/domain/result.ts';
import { LONGEST_TALK, MINUTE } from '#lib/domain/timing/timeline.ts';
import { dateOf, isTime, momentsAt } from '#lib/domain/timing/wall-clock.ts';

export type StartTimeError = 'not-a-time' | 'not-yet' | 'after-end';

const DAY = 24 * 60 * MINUTE;

/**
 * The real start (epoch ms) that a facilitator means by `time` (`HH:MM`): the last moment up to
 * `now` at which the clock showed it, in the last twelve hours.
 */
export function startFrom(
	time: string,
	end: number,
	now: number,
	zone?: string
): Result<number, StartTimeError> {
	if (!isTime(time)) return fail('not-a-time');
	const days = [dateOf(now, zone), dateOf(now - DAY, zone)];
	const moments = days.flatMap((day) => momentsAt(day, time, zone)).filter((at) => at <= now);
	const start = moments.sort((a, b) => a - b).at(-1);
	if (start === undefined || now - start > LONGEST_TALK) return fail('not-yet');
	return start < end ? ok(start) : fail('after-end');
}

/** What is wrong with a typed start, and what to do. */
export function startErrorWords(error: StartTimeError, time: string): string {
	switch (error) {
		case 'not-a-time':
			return 'Vul een tijd in, bijvoorbeeld 13:30.';
		case 'not-yet':
			return `Het is nog geen ${time}. Kies een tijd die al geweest is.`;
		case 'after-end':
			return `${time} is na de afgesproken eindtijd. Kies een eerdere tijd.`;
	}
}
