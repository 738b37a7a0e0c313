import type { Level, StepId } from '../instrument/types.ts';

/** Choices by id, as kept in a conversation. */
export type Marks = Readonly<Record<string, string>>;

/** How much a programme goal counts for this school now. */
export type GoalWeight = 'first' | 'also' | 'later';

const weights: readonly GoalWeight[] = ['first', 'also', 'later'];
export const levels: readonly Level[] = ['vmbo', 'havo', 'vwo', 'mixed', 'practical'];

/** Where the level of the school is kept. */
export const LEVEL = 'level';

/** Where the weight of a goal is kept; by its key, so that guides and years compare. */
export const goalMark = (key: string): string => `goal/${key}`;

/** Where it is kept that a part does not apply to this school. */
export const skipMark = (step: StepId): string => `skip/${step}`;

/** The weight of a goal; null while it was not chosen. */
export function weightOf(marks: Marks, key: string): GoalWeight | null {
	return weights.find((weight) => weight === marks[goalMark(key)]) ?? null;
}

export function levelOf(marks: Marks): Level | null {
	return levels.find((level) => level === marks[LEVEL]) ?? null;
}

/** True when the table said that this part does not apply. */
export const isSkipped = (marks: Marks, step: StepId): boolean => marks[skipMark(step)] === 'yes';

/** One of the five steps of an E, 1 to 5; null while none was chosen. */
export function fifthOf(marks: Marks, id: string): number | null {
	const value = Number(marks[id]);
	return Number.isInteger(value) && value >= 1 && value <= 5 ? value : null;
}
