import type { StepId } from '../instrument/types.ts';
import type { Box } from './boxes.ts';
import type { Plan } from './plan.ts';
import { addUp, roundTogether, shareOut, wholeAbove, wholeBelow } from './share.ts';
import { MINUTE } from './timeline.ts';

/** A coming step that gets `to` instead of `from` whole minutes, on top of any earlier visit. */
export interface Change {
	readonly stepId: StepId;
	readonly from: number;
	readonly to: number;
}

/** A calm way to end in time although the current step takes longer. */
export interface Proposal {
	/**
	 * Remember it to keep a "Nee": it stays the same while the step runs on, and becomes another one
	 * with every five minutes and in another step.
	 */
	readonly key: string;
	/** The change that gives most; of equal ones the first to come. */
	readonly biggest: Change;
	/** All changes in the order of the steps; `biggest` is one of them. */
	readonly changes: readonly Change[];
	/** To be merged into `Timeline.acceptedMinutes` at "Ja"; covers unchanged coming steps as well. */
	readonly minutes: Readonly<Record<string, number>>;
	/** False when all is at its minimum and the talk still runs past the end. */
	readonly fits: boolean;
}

/** Minutes of lateness after which a "Nee" no longer counts. */
const ASK_AGAIN = 5;

interface Giver {
	readonly box: Box;
	readonly from: number;
	/** Whole minutes below which it does not go. */
	readonly least: number;
}

function giversAmong(coming: readonly Box[]): readonly Giver[] {
	const boxes = coming.filter((box) => box.canGive);
	const minutes = roundTogether(boxes.map((box) => box.want / MINUTE));
	return boxes.map((box, index) => {
		const from = minutes[index] ?? 0;
		return { box, from, least: Math.min(from, wholeAbove(box.least / MINUTE)) };
	});
}

/** Whole minutes per giver, in their order, that add up to at most `room` if their minimums allow. */
function shrink(givers: readonly Giver[], room: number): readonly number[] {
	const least = givers.map((giver) => giver.least);
	if (addUp(least) >= room) return least;
	return roundTogether(
		shareOut(
			room,
			givers.map(({ from }, index) => ({ want: from, least: least[index] ?? 0 }))
		)
	);
}

const given = ({ from, to }: Change): number => from - to;

/**
 * The re-plan for a talk that is in `current` at `now` (epoch ms). Null when it is less than a
 * whole minute late, or when no coming step has a whole minute to give.
 */
export function proposalFor(
	current: StepId,
	plan: Plan,
	end: number,
	now: number
): Proposal | null {
	const left = end - now - plan.closing;
	const late = wholeBelow((addUp(plan.coming.map((box) => box.want)) - left) / MINUTE);
	if (late < 1) return null;
	const givers = giversAmong(plan.coming);
	const others = addUp(plan.coming.filter((box) => !box.canGive).map((box) => box.want));
	const room = wholeBelow((left - others) / MINUTE);
	const minutes = shrink(givers, room);
	const changes = givers
		.map(({ box, from }, index) => ({ stepId: box.id, from, to: minutes[index] ?? from }))
		.filter((change) => change.to < change.from);
	const biggest = changes.toSorted((a, b) => given(b) - given(a))[0];
	if (biggest === undefined) return null;
	return {
		key: `${current}:${Math.floor(late / ASK_AGAIN)}`,
		biggest,
		changes,
		minutes: Object.fromEntries(
			givers.map(({ box }, index) => [box.id, box.spent / MINUTE + (minutes[index] ?? 0)])
		),
		fits: addUp(minutes) <= room
	};
}
