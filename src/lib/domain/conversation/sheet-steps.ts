import type { NoteColor, Step } from '../instrument/types.ts';
import type { LogEntry } from './types.ts';

/** Steps that share a number in the guide, shown as one stop on the rail. */
export interface Stop {
	readonly number: number;
	readonly name: string;
	readonly round: NoteColor | null;
	/** At least one, in the order of the guide. */
	readonly steps: readonly [Step, ...Step[]];
}

/** The stops of a guide, in its order. */
export function stopsOf(steps: readonly Step[]): readonly Stop[] {
	const numbers = [...new Set(steps.map((step) => step.number))];
	return numbers.flatMap((number) => {
		const [first, ...rest] = steps.filter((step) => step.number === number);
		if (!first) return [];
		return [{ number, name: first.group, round: first.round ?? null, steps: [first, ...rest] }];
	});
}

/** The step of a stop that was entered last, or its first: going back lands where people were. */
export function stepToEnter(stop: Stop, log: readonly LogEntry[]): Step {
	const last = log
		.filter((entry) => stop.steps.some((step) => step.id === entry.stepId))
		.toSorted((a, b) => a.at - b.at)
		.at(-1);
	return stop.steps.find((step) => step.id === last?.stepId) ?? stop.steps[0];
}

/** True when people were at this stop before. */
export const wasAt = (stop: Stop, log: readonly LogEntry[]): boolean =>
	log.some((entry) => stop.steps.some((step) => step.id === entry.stepId));
