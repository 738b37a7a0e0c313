import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp, roundTogether, shareOut } from './share.ts';

const claim = fc
	.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }))
	.map(([a, b]) => ({ want: Math.max(a, b), least: Math.min(a, b) }));

describe('shareOut', () => {
	it('shares in proportion', () => {
		expect(
			shareOut(30, [
				{ want: 10, least: 0 },
				{ want: 5, least: 0 }
			])
		).toEqual([20, 10]);
	});

	it('lets the others give more where one stops at its minimum', () => {
		expect(
			shareOut(20, [
				{ want: 20, least: 4 },
				{ want: 20, least: 15 }
			])
		).toEqual([5, 15]);
	});

	it('shrinks the minimums when not even these fit', () => {
		expect(
			shareOut(5, [
				{ want: 20, least: 4 },
				{ want: 20, least: 16 }
			])
		).toEqual([1, 4]);
	});

	it('gives all of the room away, no less than the minimum where that fits, and nothing negative', () => {
		fc.assert(
			fc.property(fc.integer({ min: -100, max: 5000 }), fc.array(claim), (room, claims) => {
				const shares = shareOut(room, claims);
				const wanted = addUp(claims.map(({ want }) => want));
				expect(addUp(shares)).toBeCloseTo(wanted > 0 ? Math.max(0, room) : 0, 6);
				const fits = addUp(claims.map(({ least }) => least)) <= room;
				shares.forEach((share, index) => {
					expect(share).toBeGreaterThanOrEqual(fits ? (claims[index]?.least ?? 0) : 0);
				});
			})
		);
	});
});

describe('roundTogether', () => {
	it('keeps the whole of the sum and stays within one of each number', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 9999 })), (hundredths) => {
				const numbers = hundredths.map((n) => n / 100);
				const rounded = roundTogether(numbers);
				expect(addUp(rounded)).toBe(Math.floor(addUp(hundredths) / 100));
				rounded.forEach((n, index) => {
					expect(Math.abs(n - (numbers[index] ?? 0))).toBeLessThan(1);
				});
			})
		);
	});

	it('lets the largest fractions go up', () => {
		expect(roundTogether([1.2, 2.7, 3.6])).toEqual([1, 3, 3]);
	});
});
