import type { Step } from '#lib/domain/instrument/types.ts';
import type { Arc } from '#lib/domain/timing/arcs.ts';
import { MINUTE } from '#lib/domain/timing/timeline.ts';
import type { ClockReading } from '#lib/domain/timing/reading.ts';

/** A step in the list of steps. */
export interface StepRow {
	readonly step: Step;
	/** `skipped`: stands before the current step and was never entered. */
	readonly state: 'was' | 'now' | 'next' | 'skipped';
	/** Epoch ms of the planned or real stay; null for what was skipped. */
	readonly from: number | null;
	readonly to: number | null;
	/** Whole minutes spent so far, over all visits. */
	readonly spent: number;
	/** Whole minutes the plan still gives it. */
	readonly planned: number;
}

const length = (arcs: readonly Arc[]): number =>
	arcs.reduce((sum, { from, to }) => sum + to - from, 0);

function stateOf(arcs: readonly Arc[], isBefore: boolean): StepRow['state'] {
	if (arcs.some(({ state }) => state === 'current')) return 'now';
	if (arcs.some(({ state }) => state === 'coming')) return 'next';
	if (arcs.length > 0) return 'was';
	return isBefore ? 'skipped' : 'next';
}

function rowOf(step: Step, isBefore: boolean, reading: ClockReading): StepRow {
	const arcs = reading.arcs.filter(({ stepId }) => stepId === step.id);
	const ahead = arcs.filter(({ state }) => state !== 'passed');
	const shown = ahead.length > 0 ? ahead : arcs.slice(-1);
	const first = shown[0];
	const last = shown.at(-1);
	const spent = arcs.map((arc) => ({ ...arc, to: Math.min(arc.to, reading.gone) }));
	return {
		step,
		state: stateOf(arcs, isBefore),
		from: first ? reading.start + first.from * MINUTE : null,
		to: last ? reading.start + last.to * MINUTE : null,
		spent: Math.round(length(spent.filter(({ from, to }) => to > from))),
		planned: Math.round(length(ahead))
	};
}

/** All steps in the order of the guide, with where the talk is and what the clock plans. */
export function stepRows(steps: readonly Step[], reading: ClockReading): readonly StepRow[] {
	const current = steps.findIndex(({ id }) => id === reading.currentStep);
	return steps.map((step, index) => rowOf(step, index < current, reading));
}
