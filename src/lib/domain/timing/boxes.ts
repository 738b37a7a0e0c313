import type { StepId } from '../instrument/types.ts';
import type { Bounds } from './bounds.ts';
import type { Claim } from './share.ts';
import { MINUTE, type TimedStep, type Timeline } from './timeline.ts';

/** What a step may still use of its time box. Milliseconds. */
export interface Box extends Claim {
	readonly id: StepId;
	/** Spent in earlier visits; `want` and `least` come on top of it. */
	readonly spent: number;
	/** Spent more than the box was. */
	readonly overspent: number;
	/** False when the box is at or below its protected minimum, or used up. */
	readonly canGive: boolean;
}

const minutesOf = ({ minutes, leftOut = false }: TimedStep): number =>
	leftOut ? 0 : Math.max(0, minutes);

/** Milliseconds of the closing step: its own minutes, or the whole talk when that is shorter. */
export function closingTime({ steps }: Timeline, { start, end }: Bounds): number {
	const last = steps.at(-1);
	return last === undefined ? 0 : Math.min(minutesOf(last) * MINUTE, end - start);
}

function boxOf(step: TimedStep, size: number, spent: number): Box {
	const least = Math.min(Math.max(0, step.protectedMinutes) * MINUTE, size);
	return {
		id: step.id,
		spent,
		overspent: Math.max(0, spent - size),
		want: Math.max(0, size - spent),
		least: Math.max(0, least - spent),
		canGive: size > least && size > spent
	};
}

/**
 * The boxes of all steps but the closing one: scaled in proportion to the length of the talk, or
 * what the table agreed on. A short talk may put a box below its protected minimum; it then
 * simply has nothing to give.
 */
export function boxesOf(
	timeline: Timeline,
	bounds: Bounds,
	spent: ReadonlyMap<StepId, number>
): readonly Box[] {
	const steps = timeline.steps.slice(0, -1);
	const minutes = steps.reduce((sum, step) => sum + minutesOf(step), 0);
	const room = bounds.end - bounds.start - closingTime(timeline, bounds);
	return steps.map((step) => {
		const accepted = step.leftOut === true ? 0 : timeline.acceptedMinutes[step.id];
		const scaled = minutes > 0 ? (minutesOf(step) * room) / minutes : 0;
		const size = accepted === undefined ? scaled : Math.max(0, accepted) * MINUTE;
		return boxOf(step, size, spent.get(step.id) ?? 0);
	});
}
