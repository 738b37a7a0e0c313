import type { NoteColor, Step } from '#lib/domain/instrument/types.ts';
import type { Arc } from '#lib/domain/timing/arcs.ts';

export type RimTone = NoteColor | 'plain' | 'closing';

/** A drawn part of the rim, in minutes since the start, shortened so that light shows between parts. */
export interface RimPart {
	readonly from: number;
	readonly length: number;
	readonly tone: RimTone;
}

/** Where the icon of a round stands, in minutes since the start. */
export interface RimMark {
	readonly round: NoteColor;
	readonly at: number;
}

/** Light between two parts, as a part of the whole rim. */
const GAP = 1 / 212;

type TonedStep = Pick<Step, 'id' | 'round'>;

function toneOf(arc: Arc, steps: readonly TonedStep[]): RimTone {
	if (steps.at(-1)?.id === arc.stepId) return 'closing';
	return steps.find((step) => step.id === arc.stepId)?.round ?? 'plain';
}

/** The parts of the rim of a clock of `total` minutes. A very short part stays visible. */
export function rimParts(
	arcs: readonly Arc[],
	steps: readonly TonedStep[],
	total: number
): readonly RimPart[] {
	const gap = total * GAP;
	return arcs.map((arc) => {
		const room = arc.to - arc.from;
		const length = Math.max(room - gap, room / 2);
		return { from: arc.from + (room - length) / 2, length, tone: toneOf(arc, steps) };
	});
}

interface Run {
	readonly round: NoteColor;
	readonly from: number;
	readonly to: number;
}

/** Neighbouring arcs of one round, taken together. */
function runsOf(arcs: readonly Arc[], steps: readonly TonedStep[]): readonly Run[] {
	const runs: Run[] = [];
	for (const { stepId, from, to } of arcs) {
		const round = steps.find((step) => step.id === stepId)?.round;
		if (round === undefined) continue;
		const last = runs.at(-1);
		if (last?.round === round && last.to === from) runs[runs.length - 1] = { ...last, to };
		else runs.push({ round, from, to });
	}
	return runs;
}

/** One icon for each round, in the middle of its longest stretch, so that a second visit moves nothing. */
export function rimMarks(arcs: readonly Arc[], steps: readonly TonedStep[]): readonly RimMark[] {
	const longest = new Map<NoteColor, Run>();
	for (const run of runsOf(arcs, steps)) {
		const known = longest.get(run.round);
		if (!known || run.to - run.from > known.to - known.from) longest.set(run.round, run);
	}
	return [...longest.values()].map(({ round, from, to }) => ({ round, at: (from + to) / 2 }));
}
