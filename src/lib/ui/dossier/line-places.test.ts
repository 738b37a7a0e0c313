import { describe, expect, it } from 'vitest';
import { rowsOf } from './line-places.ts';

describe('rows on the line of a school', () => {
	it('keep what is far apart on one row', () => {
		expect(rowsOf([0.1, 0.9], 400)).toEqual([0, 0]);
	});

	it('put what would lie over another one row lower, and no lower than needed', () => {
		expect(rowsOf([0.5, 0.55, 0.6, 1], 400)).toEqual([0, 1, 2, 0]);
	});

	it('give each a row of its own where only one fits', () => {
		expect(rowsOf([0, 1], 170)).toEqual([0, 1]);
		expect(rowsOf([0, 1], 0)).toEqual([0, 1]);
	});
});
