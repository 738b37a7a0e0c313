import { describe, expect, it } from 'vitest';
import { pageOfPlace } from './place-words.ts';

describe('the screen of a place that was found', () => {
	it.each([
		['pinkNote', 'running', '/gesprek/c1/vel'],
		['pinkNote', 'held', '/gesprek/c1/verslag'],
		['agreement', 'running', '/gesprek/c1/verslag'],
		['ownNote', 'held', '/gesprek/c1/voorbereiden']
	] as const)('%s of a talk that is %s', (place, state, page) => {
		expect(pageOfPlace(place, { id: 'c1', state })).toBe(page);
	});
});
