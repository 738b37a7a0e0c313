import { describe, expect, it } from 'vitest';
import { TokenBuckets } from './token-buckets.ts';

const takeAll = (buckets: TokenBuckets, key: string, now: number, count: number) =>
	Array.from({ length: count }, () => buckets.take(key, now));

describe('token buckets', () => {
	it('give a burst, then as many as flow in', () => {
		const buckets = new TokenBuckets(2, 5);
		expect(takeAll(buckets, 'a', 0, 6)).toEqual([0, 0, 0, 0, 0, 1]);
		expect(takeAll(buckets, 'a', 1000, 3)).toEqual([0, 0, 1]);
	});

	it('keep callers apart', () => {
		const buckets = new TokenBuckets(1, 1);
		expect([buckets.take('a', 0), buckets.take('b', 0), buckets.take('a', 0)]).toEqual([0, 0, 1]);
	});

	it('never hold more than the burst', () => {
		const buckets = new TokenBuckets(1, 2);
		expect(takeAll(buckets, 'a', 0, 1)).toEqual([0]);
		expect(takeAll(buckets, 'a', 1e9, 3)).toEqual([0, 0, 1]);
	});

	it('go on after the clock was set back', () => {
		const buckets = new TokenBuckets(1, 1);
		buckets.take('a', 1e12);
		expect(buckets.take('a', 0)).toBe(1);
		expect(buckets.take('a', 1000)).toBe(0);
	});

	it('tell how long to wait without taking', () => {
		const buckets = new TokenBuckets(0.1, 1);
		expect([buckets.wait('a', 0), buckets.take('a', 0), buckets.wait('a', 0)]).toEqual([0, 0, 10]);
	});

	it('forget who was silent longest, so that memory stays bounded', () => {
		const buckets = new TokenBuckets(1, 1);
		for (let i = 0; i <= 20_000; i++) buckets.take(`caller ${i}`, 0);
		expect([buckets.wait('caller 0', 0), buckets.wait('caller 1', 0)]).toEqual([0, 1]);
	});
});
