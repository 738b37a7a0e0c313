import { MINUTE } from '#lib/domain/timing/timeline.ts';

/** A time to stop that is offered with one tap; `at` in epoch ms. */
export interface EndChoice {
	readonly at: number;
	readonly isPlanned: boolean;
}

const QUARTER = 15 * MINUTE;
const HALF_HOUR = 30 * MINUTE;
/** Nearer than this an end is not worth a button; the time field takes it. */
const SOONEST = 20 * MINUTE;
/** Further off than this people speak in half hours. */
const FAR = 180 * MINUTE;
const FEWEST = 4;

const roundDown = (at: number, step: number): number => Math.floor(at / step) * step;

/** Round moments just before the planned end, the end itself, and the next one after it. */
function around(planned: number, now: number): readonly number[] {
	const step = planned - now > FAR ? HALF_HOUR : QUARTER;
	return [
		roundDown(planned - 2 * step, step),
		roundDown(planned - step, step),
		roundDown(planned - step / 1.5, 5 * MINUTE),
		planned,
		roundDown(planned, step) + step
	];
}

/** The next quarters, for a talk that began so late that the planned end says little. */
function soon(now: number): readonly number[] {
	const first = roundDown(now + SOONEST, QUARTER) + QUARTER;
	return Array.from({ length: FEWEST }, (_, index) => first + index * QUARTER);
}

/**
 * Times to stop to choose from, in order, all some while after `now`. Wall clocks of all zones in
 * use differ by whole quarters, so a round moment is a round time. Epoch ms.
 */
export function endChoices(planned: number, now: number): readonly EndChoice[] {
	const likely = around(planned, now).filter((at) => at >= now + SOONEST);
	const moments = likely.length >= FEWEST ? likely : [...likely, ...soon(now)];
	return [...new Set(moments)]
		.sort((a, b) => a - b)
		.map((at) => ({ at, isPlanned: at === planned }));
}
