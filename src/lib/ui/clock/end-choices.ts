import { MINUTE } from '#lib/domain/timing/timeline.ts';

const QUARTER = 15 * MINUTE;
const HALF_HOUR = 30 * MINUTE;
/** Nearer than this an end is not worth a button; the time field takes it. */
const SOONEST = 20 * MINUTE;
/** Further off than this people speak in half hours. */
const FAR = 180 * MINUTE;
const FEWEST = 4;

const roundDown = (at: number, step: number): number => Math.floor(at / step) * step;

/** Round moments just before the likely end, the end itself, and the next one after it. */
function around(likely: number, now: number): readonly number[] {
	const step = likely - now > FAR ? HALF_HOUR : QUARTER;
	return [
		roundDown(likely - 2 * step, step),
		roundDown(likely - step, step),
		roundDown(likely - step / 1.5, 5 * MINUTE),
		likely,
		roundDown(likely, step) + step
	];
}

/** The next quarters, for a talk that began so late that the likely end says little. */
function soon(now: number): readonly number[] {
	const first = roundDown(now + SOONEST, QUARTER) + QUARTER;
	return Array.from({ length: FEWEST }, (_, index) => first + index * QUARTER);
}

/**
 * Times to stop that are offered with one tap, in order, all some while after `now`. Wall clocks of all zones in
 * use differ by whole quarters, so a round moment is a round time. Epoch ms.
 */
export function endChoices(likely: number, now: number): readonly number[] {
	const near = around(likely, now).filter((at) => at >= now + SOONEST);
	const moments = near.length >= FEWEST ? near : [...near, ...soon(now)];
	return [...new Set(moments)].sort((a, b) => a - b);
}
