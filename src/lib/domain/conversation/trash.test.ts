import { describe, expect, it } from 'vitest';
import { daysLeft, mayBeErased } from './trash.ts';

const DAY = 86_400_000;
const over = 30 * DAY;

describe('the trash', () => {
	it('counts down thirty days, and never below nothing', () => {
		expect(daysLeft(0, 0)).toBe(30);
		expect(daysLeft(0, 1)).toBe(30);
		expect(daysLeft(0, 29 * DAY + 1)).toBe(1);
		expect(daysLeft(0, 40 * DAY)).toBe(0);
		expect(daysLeft(5 * DAY, 0)).toBe(30);
	});

	it('is emptied when the time is over, not before', () => {
		expect(mayBeErased(0, over - 1, null)).toBe(false);
		expect(mayBeErased(0, over, null)).toBe(true);
	});

	it('waits until this device has heard from the others after the last day', () => {
		const step = { succeededAt: over - 1, isWaiting: false };
		expect(mayBeErased(0, over, step)).toBe(false);
		expect(mayBeErased(0, over, { ...step, succeededAt: null })).toBe(false);
		expect(mayBeErased(0, over, { ...step, succeededAt: over })).toBe(true);
	});

	it('waits while there are words that the others have not seen', () => {
		expect(mayBeErased(0, over, { succeededAt: over, isWaiting: true })).toBe(false);
	});
});
