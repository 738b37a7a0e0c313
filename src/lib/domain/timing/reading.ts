import type { StepId } from '../instrument/types.ts';
import { arcsOf, type Arc } from './arcs.ts';
import { boundsOf, type Bounds } from './bounds.ts';
import { planBefore, planDuring, type Plan } from './plan.ts';
import { proposalFor, type Proposal } from './proposal.ts';
import { MINUTE, type Timeline } from './timeline.ts';
import { visitsOf, type Visit } from './visits.ts';

/** `end` means that the agreed end has come, not that the facilitator ended the talk. */
export type Phase = 'before' | 'running' | 'wrap-up' | 'end';

/** What the clock shows at one moment. */
export interface ClockReading {
	readonly phase: Phase;
	/** Null before the talk has begun. */
	readonly currentStep: StepId | null;
	/** Epoch ms; before the talk has begun: as it would be if it began on time, or else now. */
	readonly start: number;
	readonly end: number;
	/** Epoch ms, exactly `wrapUpMinutes` before the end; the start when the talk is shorter. */
	readonly wrapUpAt: number;
	/** Minutes from start to end, with fractions. */
	readonly total: number;
	/** Minutes since the start, with fractions, 0…total. */
	readonly gone: number;
	/** Whole minutes until the end, rounded up: 7 at exactly seven minutes before it. Never negative. */
	readonly left: number;
	/** Whole seconds left in the step over all visits to it, rounded up; negative when over time. */
	readonly stepLeft: number;
	/** Whole minutes over time in the step, rounded down. */
	readonly stepOver: number;
	/** The step after the current one in the guide; the first one before the talk, null in the last. */
	readonly nextStep: StepId | null;
	/** Epoch ms at which the plan goes on to `nextStep`; has passed when over time. */
	readonly nextAt: number | null;
	readonly arcs: readonly Arc[];
	/** Only while running: wrapping up needs no new plan. */
	readonly proposal: Proposal | null;
}

function phaseAt(timeline: Timeline, bounds: Bounds, now: number): Phase {
	if (!Number.isFinite(timeline.startedAt)) return 'before';
	if (now >= bounds.end) return 'end';
	return now >= bounds.wrapUpAt ? 'wrap-up' : 'running';
}

function nextAfter({ steps }: Timeline, current: StepId | null): StepId | null {
	return steps[steps.findIndex((step) => step.id === current) + 1]?.id ?? null;
}

/** What depends on the current step. */
function readStep(visit: Visit | undefined, plan: Plan, bounds: Bounds, phase: Phase) {
	if (visit === undefined) return { stepLeft: 0, stepOver: 0, proposal: null };
	const left = plan.leaveAt - plan.overspent - visit.to;
	return {
		stepLeft: left > 0 ? Math.ceil(left / 1000) : 0 - Math.floor(-left / 1000),
		stepOver: Math.floor(Math.max(0, -left) / MINUTE),
		proposal: phase === 'running' ? proposalFor(visit.stepId, plan, bounds.end, visit.to) : null
	};
}

/**
 * Reads the clock at `now` (epoch ms). It depends on nothing else: a tablet that slept, or whose
 * clock was put right, shows the right time at once. A `now` outside the talk reads as its start
 * or its end.
 */
export function readClock(timeline: Timeline, now: number): ClockReading {
	const bounds = boundsOf(timeline, now);
	const { start, end } = bounds;
	const phase = phaseAt(timeline, bounds, now);
	const visits = phase === 'before' ? [] : visitsOf(timeline, bounds, now);
	const visit = visits.at(-1);
	const plan =
		visit === undefined ? planBefore(timeline, bounds) : planDuring(timeline, bounds, visits);
	const at = phase === 'before' ? start : Math.min(end, Math.max(start, now));
	const nextStep = nextAfter(timeline, visit?.stepId ?? null);
	return {
		phase,
		currentStep: visit?.stepId ?? null,
		...bounds,
		total: (end - start) / MINUTE,
		gone: (at - start) / MINUTE,
		left: Math.ceil((end - at) / MINUTE),
		...readStep(visit, plan, bounds, phase),
		nextStep,
		nextAt: nextStep === null ? null : plan.leaveAt,
		arcs: arcsOf(timeline, bounds, visits, plan)
	};
}
