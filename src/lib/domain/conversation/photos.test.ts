import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWithin, isTooLarge, LONGEST_SIDE, megapixels } from './photos.ts';

describe('the size of a stored photo', () => {
	it.each([
		[
			{ width: 4000, height: 3000 },
			{ width: 2000, height: 1500 }
		],
		[
			{ width: 3000, height: 4000 },
			{ width: 1500, height: 2000 }
		],
		[
			{ width: 800, height: 600 },
			{ width: 800, height: 600 }
		],
		[
			{ width: 30_000, height: 2 },
			{ width: 2000, height: 1 }
		]
	])('of %o is %o', (size, expected) => {
		expect(fitWithin(size, LONGEST_SIDE)).toEqual(expected);
	});

	it('never grows, never vanishes and keeps within the longest side', () => {
		const side = fc.integer({ min: 1, max: 30_000 });
		fc.assert(
			fc.property(side, side, (width, height) => {
				const fit = fitWithin({ width, height }, LONGEST_SIDE);
				for (const [now, before] of [
					[fit.width, width],
					[fit.height, height]
				] as const) {
					expect(now).toBeGreaterThanOrEqual(1);
					expect(now).toBeLessThanOrEqual(Math.min(before, LONGEST_SIDE));
				}
			})
		);
	});
});

it('is too large from 40 million pixels on, and says how many', () => {
	expect(isTooLarge({ width: 8000, height: 5000 })).toBe(true);
	expect(isTooLarge({ width: 7999, height: 5000 })).toBe(false);
	expect(megapixels({ width: 8064, height: 6048 })).toBe(48);
});
