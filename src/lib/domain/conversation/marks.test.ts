import { describe, expect, it } from 'vitest';
import { stepId } from '../instrument/types.ts';
import { fifthOf, goalMark, isSkipped, levelOf, skipMark, weightOf } from './marks.ts';

describe('choices by id', () => {
	it('gives the weight of a goal by what it is about, in any wording', () => {
		expect(weightOf({ [goalMark('vision')]: 'first' }, 'vision')).toBe('first');
		expect(weightOf({ [goalMark('vision')]: 'first' }, 'quality')).toBeNull();
	});

	it('counts a value from a newer app as not chosen', () => {
		expect(weightOf({ [goalMark('vision')]: 'somewhat' }, 'vision')).toBeNull();
		expect(levelOf({ level: 'mbo' })).toBeNull();
		expect(levelOf({ level: 'vmbo' })).toBe('vmbo');
	});

	it.each([
		['1', 1],
		['5', 5],
		['0', null],
		['6', null],
		['2.5', null],
		['', null]
	])('reads step "%s" of an E as %s', (stored, step) => {
		expect(fifthOf({ e: stored }, 'e')).toBe(step);
	});

	it('leaves a part out only when the table said so', () => {
		const goals = stepId('goals');
		expect(isSkipped({ [skipMark(goals)]: 'yes' }, goals)).toBe(true);
		expect(isSkipped({}, goals)).toBe(false);
	});
});
