import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highestIn, missingIn, withSpan, type Span } from './number-spans.ts';

const numbers = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 60 });
const spansOf = (each: readonly number[]) =>
	each.reduce<readonly Span[]>((spans, number) => withSpan(spans, [number, number]), []);

describe('numbers that came in', () => {
	it('in any order and twice tell the highest, and how many lack', () => {
		fc.assert(
			fc.property(numbers, (each) => {
				const highest = Math.max(0, ...each);
				expect(highestIn(spansOf(each))).toBe(highest);
				expect(missingIn(spansOf(each))).toBe(highest - new Set(each).size);
			})
		);
	});

	it('lie apart and in order, however they came', () => {
		fc.assert(
			fc.property(numbers, (each) => {
				for (const [index, [first, last]] of spansOf(each).entries()) {
					expect(last).toBeGreaterThanOrEqual(first);
					const before = spansOf(each)[index - 1];
					if (before) expect(first).toBeGreaterThan(before[1] + 1);
				}
			})
		);
	});

	it('that one batch stands for close the gap', () => {
		const spans = spansOf([1, 2, 7]);
		expect(missingIn(spans)).toBe(4);
		expect(withSpan(spans, [1, 7])).toEqual([[1, 7]]);
	});
});
