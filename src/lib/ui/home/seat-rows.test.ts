import { describe, expect, it } from 'vitest';
import { chairAngles, chairWidth, seatRows } from './seat-rows.ts';

describe('seats around the table', () => {
	it('go clockwise from the top left', () => {
		expect(seatRows(['directeur', 'icc', 'leerkracht', 'jij'])).toEqual({
			top: ['directeur', 'icc'],
			bottom: ['jij', 'leerkracht']
		});
	});

	it('put the odd one on top', () => {
		expect(seatRows([1, 2, 3])).toEqual({ top: [1, 2], bottom: [3] });
		expect(seatRows([])).toEqual({ top: [], bottom: [] });
	});

	it('have a chair each, above and below', () => {
		expect(chairAngles(2, 2)).toEqual([-45, 45, 225, 135]);
		expect(chairAngles(1, 0)).toEqual([0]);
	});

	it('never lets chairs of one side overlap', () => {
		for (let count = 1; count <= 12; count++) {
			expect(chairWidth(count, 1) * count).toBeLessThan(Math.PI * 0.56);
		}
	});
});
