import type { StepId } from '../instrument/types.ts';
import type { Bounds } from './bounds.ts';
import type { EnteredStep, Timeline } from './timeline.ts';

/** A stay in a step, within the talk. Epoch ms, from <= to. */
export interface Visit {
	readonly stepId: StepId;
	readonly from: number;
	readonly to: number;
}

const clamp = (at: number, least: number, most: number): number =>
	Math.min(most, Math.max(least, at));

/**
 * Entries that count, in order of time; of equal times the later step of the guide counts last.
 * An entry from the future waits for its time: taken at once it would hold on to its step until
 * then, whatever was tapped afterwards.
 */
function counted({ steps, log }: Timeline, now: number): EnteredStep[] {
	const place = new Map(steps.map((step, index) => [step.id, index]));
	const placeOf = (entry: EnteredStep): number => place.get(entry.stepId) ?? 0;
	return log
		.filter((entry) => place.has(entry.stepId) && entry.at <= now)
		.sort((a, b) => a.at - b.at || placeOf(a) - placeOf(b));
}

/** Of entries at one moment the last remains; entering the step that is open changes nothing. */
function turns(entries: readonly EnteredStep[]): EnteredStep[] {
	return entries
		.filter((entry, index) => entries[index + 1]?.at !== entry.at)
		.filter((entry, index, kept) => kept[index - 1]?.stepId !== entry.stepId);
}

/**
 * Where the talk has been from its start until `now` (epoch ms), without gaps; the last visit is
 * the current one. The first step entered counts from the start of the talk, also after that was
 * corrected. Empty only when there are no steps.
 */
export function visitsOf(timeline: Timeline, bounds: Bounds, now: number): Visit[] {
	const { start, end } = bounds;
	const first = timeline.steps[0];
	if (first === undefined) return [];
	const entries = counted(timeline, Math.max(now, start)).map(({ stepId, at }) => ({
		stepId,
		at: clamp(at, start, end)
	}));
	const opening = { stepId: entries[0]?.stepId ?? first.id, at: start };
	const moments = turns([opening, ...entries]);
	return moments.map(({ stepId, at }, index) => ({
		stepId,
		from: at,
		to: moments[index + 1]?.at ?? clamp(now, start, end)
	}));
}

/** Milliseconds spent per step over all `visits`. */
export function spentIn(visits: readonly Visit[]): Map<StepId, number> {
	const spent = new Map<StepId, number>();
	for (const { stepId, from, to } of visits) {
		spent.set(stepId, (spent.get(stepId) ?? 0) + to - from);
	}
	return spent;
}
