import type { StepId } from '../instrument/types.ts';
import type { Bounds } from './bounds.ts';
import type { Plan } from './plan.ts';
import { addUp, shareOut } from './share.ts';
import { MINUTE, type Timeline } from './timeline.ts';
import type { Visit } from './visits.ts';

/**
 * A part of the clock's rim, in minutes since the start, from < to. A step that was visited twice
 * has two. The hand, at `gone`, always stands in or at the end of the current part.
 */
export interface Arc {
	readonly stepId: StepId;
	readonly from: number;
	readonly to: number;
	readonly state: 'passed' | 'current' | 'coming';
}

/** A part that begins where the one before it ends; `until` is epoch ms. */
interface Stretch {
	readonly stepId: StepId;
	readonly until: number;
	readonly state: Arc['state'];
}

function passedAndCurrent(visits: readonly Visit[], plan: Plan): Stretch[] {
	return visits.map(({ stepId, to }, index) =>
		index < visits.length - 1
			? { stepId, until: to, state: 'passed' }
			: { stepId, until: Math.max(to, plan.leaveAt), state: 'current' }
	);
}

/** The steps to come fill what is left; the closing step has the last part to itself. */
function stillToCome(timeline: Timeline, plan: Plan, from: number, end: number): Stretch[] {
	const shares = shareOut(end - from - plan.closing, plan.coming);
	const stretches = plan.coming.map(({ id }, index): Stretch => {
		const until = from + addUp(shares.slice(0, index + 1));
		return { stepId: id, until, state: 'coming' };
	});
	const last = timeline.steps.at(-1);
	return last === undefined
		? stretches
		: [...stretches, { stepId: last.id, until: end, state: 'coming' }];
}

/** Parts of the rim that together cover start to end without a gap; none has length 0. */
export function arcsOf(
	timeline: Timeline,
	bounds: Bounds,
	visits: readonly Visit[],
	plan: Plan
): readonly Arc[] {
	const done = passedAndCurrent(visits, plan);
	const from = done.at(-1)?.until ?? bounds.start;
	const stretches = [...done, ...stillToCome(timeline, plan, from, bounds.end)];
	const arcs: Arc[] = [];
	let cursor = 0;
	for (const { stepId, until, state } of stretches) {
		const to = (Math.min(until, bounds.end) - bounds.start) / MINUTE;
		if (to <= cursor) continue;
		arcs.push({ stepId, from: cursor, to, state });
		cursor = to;
	}
	return arcs;
}
