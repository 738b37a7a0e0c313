import { LONGEST_TALK, MINUTE, type Timeline } from './timeline.ts';

/** Epoch ms, with start <= wrapUpAt <= end. */
export interface Bounds {
	readonly start: number;
	readonly end: number;
	readonly wrapUpAt: number;
}

const known = (at: number | null): number | null => (Number.isFinite(at) ? at : null);

/** Planned length of the whole talk in ms. */
const plannedLength = ({ steps }: Timeline): number =>
	steps.reduce((sum, step) => sum + Math.max(0, step.minutes), 0) * MINUTE;

/** The invitation may be for another day, e.g. when a talk is tried out beforehand or was put off. */
function endOnceBegun(timeline: Timeline, start: number): number {
	const agreed = known(timeline.agreedEnd);
	if (agreed !== null) return Math.max(start, agreed);
	const planned = known(timeline.plannedEnd);
	const isThisSitting = planned !== null && planned > start && planned - start <= LONGEST_TALK;
	return isThisSitting ? planned : start + plannedLength(timeline);
}

/** The talk as it would be if it began at its planned moment, or now when that has passed. */
function expected(timeline: Timeline, now: number): { start: number; end: number } {
	const length = plannedLength(timeline);
	const end = known(timeline.agreedEnd) ?? known(timeline.plannedEnd);
	if (end === null || end <= now) return { start: now, end: now + length };
	return { start: Math.max(now, end - length), end };
}

/** Start, end and wrap-up moment. `now` (epoch ms) matters only while the talk has not begun. */
export function boundsOf(timeline: Timeline, now: number): Bounds {
	const begun = known(timeline.startedAt);
	const { start, end } =
		begun === null ? expected(timeline, now) : { start: begun, end: endOnceBegun(timeline, begun) };
	return { start, end, wrapUpAt: Math.max(start, end - timeline.wrapUpMinutes * MINUTE) };
}
