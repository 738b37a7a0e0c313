import type { StepId } from '../instrument/types.ts';

/** One minute in milliseconds. */
export const MINUTE = 60_000;

/** No talk lasts longer; an end further off belongs to another day. Milliseconds. */
export const LONGEST_TALK = 12 * 60 * MINUTE;

/** A step and its time box. */
export interface TimedStep {
	readonly id: StepId;
	/** Whole minutes in the planned talk, 0 or more; only the last step keeps them when the end moves. */
	readonly minutes: number;
	/** Whole minutes that running late leaves to the step. */
	readonly protectedMinutes: number;
	/** Does not apply to this talk: its minutes go to the other steps, the end stays. */
	readonly leftOut?: boolean;
}

/** The step entered at `at` (epoch ms), on the clock of the device where it was tapped. */
export interface EnteredStep {
	readonly stepId: StepId;
	readonly at: number;
}

/** All that the clock of one talk depends on, besides the time it is now. Times are epoch ms. */
export interface Timeline {
	/** In the order of the guide; the last one closes the talk. */
	readonly steps: readonly TimedStep[];
	/** Minutes before the end at which wrapping up starts. */
	readonly wrapUpMinutes: number;
	/** The real start, after correction; null while the talk has not begun. */
	readonly startedAt: number | null;
	/** The end agreed at the table; null until then. */
	readonly agreedEnd: number | null;
	/** The end in the invitation, used until one is agreed. */
	readonly plannedEnd: number | null;
	/** In any order, from any device; may jump ahead and go back. */
	readonly log: readonly EnteredStep[];
	/** Minutes by step id that the table said yes to; see `Proposal.minutes`. */
	readonly acceptedMinutes: Readonly<Record<string, number>>;
}
