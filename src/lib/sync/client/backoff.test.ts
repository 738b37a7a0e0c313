import { describe, expect, it } from 'vitest';
import { pauseAfter } from './backoff.ts';

describe('the pause after a failure', () => {
	it.each([
		[1, 2000],
		[2, 4000],
		[5, 32_000],
		[9, 300_000],
		[5000, 300_000]
	])('is after %d failures drawn from %d ms', (failures, span) => {
		expect(pauseAfter(failures, 0)).toBe(0);
		expect(pauseAfter(failures, 0.5)).toBe(span / 2);
		expect(pauseAfter(failures, 1)).toBe(span);
	});

	it('is never shorter than the server asked for', () => {
		expect(pauseAfter(1, 0.1, 60_000)).toBe(60_000);
	});
});
