import type { Bounds } from './bounds.ts';
import { boxesOf, closingTime, type Box } from './boxes.ts';
import { addUp, shareOut } from './share.ts';
import type { Timeline } from './timeline.ts';
import { spentIn, type Visit } from './visits.ts';

/** What the plan says during the current visit. */
export interface Plan {
	/** Epoch ms at which to go on; never before the visit began, in the closing step the end. */
	readonly leaveAt: number;
	/** Milliseconds by which earlier visits had already used more than the step's box. */
	readonly overspent: number;
	/** The steps still to come but the closing one. */
	readonly coming: readonly Box[];
	/** Milliseconds kept for the closing step. */
	readonly closing: number;
}

/** The plan before the talk begins: every step is still to come. */
export function planBefore(timeline: Timeline, bounds: Bounds): Plan {
	return {
		leaveAt: bounds.start,
		overspent: 0,
		coming: boxesOf(timeline, bounds, new Map()),
		closing: closingTime(timeline, bounds)
	};
}

/** The plan during the last of `visits`. It depends on when that visit began, not on the time now. */
export function planDuring(timeline: Timeline, bounds: Bounds, visits: readonly Visit[]): Plan {
	const closing = closingTime(timeline, bounds);
	const visit = visits.at(-1);
	const boxes = boxesOf(timeline, bounds, spentIn(visits.slice(0, -1)));
	const index = boxes.findIndex((box) => box.id === visit?.stepId);
	if (visit === undefined || index < 0) {
		return { leaveAt: bounds.end, overspent: 0, coming: [], closing };
	}
	const room = Math.max(0, bounds.end - visit.from - closing);
	const [current, ...coming] = fitLate(room, boxes.slice(index));
	const time = current === undefined ? 0 : timeFor(current, coming, room, timeline);
	const overspent = time > 0 ? 0 : (current?.overspent ?? 0);
	return { leaveAt: visit.from + time, overspent, coming, closing };
}

const wanted = (boxes: readonly Box[]): number => addUp(boxes.map((box) => box.want));

/** Begun late: all boxes shrink to the room there is, down to the protected minimum. */
function fitLate(room: number, boxes: readonly Box[]): readonly Box[] {
	if (wanted(boxes) <= room) return boxes;
	const shares = shareOut(room, boxes);
	return boxes.map((box, index) => {
		const want = shares[index] ?? 0;
		return { ...box, want, least: Math.min(box.least, want) };
	});
}

/**
 * Milliseconds for the current step. Begun early, it has its part of the time won. Not once the
 * table agreed on minutes for what comes: those make room for this step's overrun, and must not
 * be taken for time won.
 */
function timeFor(current: Box, coming: readonly Box[], room: number, timeline: Timeline): number {
	const later = wanted(coming);
	if (later === 0) return room;
	const won = Math.max(0, room - current.want - later);
	const agreed = coming.some(({ id }) => timeline.acceptedMinutes[id] !== undefined);
	return agreed ? current.want : current.want + (won * current.want) / (current.want + later);
}
