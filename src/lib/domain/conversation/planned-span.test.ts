import { describe, expect, it } from 'vitest';
import { endAfter, endsBeforeStart, plannedMinutes } from './planned-span.ts';

const planned = (plannedStart: string | null, plannedEnd: string | null) => ({
	plannedStart,
	plannedEnd
});

describe('the planned time', () => {
	it('is as long as from start to end', () => {
		expect(plannedMinutes(planned('13:30', '15:20'))).toBe(110);
	});

	it('has no length while a time is open', () => {
		expect(plannedMinutes(planned('13:30', null))).toBeNull();
		expect(endsBeforeStart(planned(null, '15:30'))).toBe(false);
	});

	it('has no length when it ends before it starts, or at once', () => {
		expect(plannedMinutes(planned('13:30', '13:00'))).toBeNull();
		expect(endsBeforeStart(planned('13:30', '13:00'))).toBe(true);
		expect(endsBeforeStart(planned('13:30', '13:30'))).toBe(true);
		expect(endsBeforeStart(planned('13:30', '13:31'))).toBe(false);
	});
});

describe('the end that a guide would take', () => {
	it('comes so many minutes after the start', () => {
		expect(endAfter('13:30', 120)).toBe('15:30');
		expect(endAfter('08:05', 55)).toBe('09:00');
	});

	it('is not proposed over midnight', () => {
		expect(endAfter('22:00', 120)).toBeNull();
		expect(endAfter('21:59', 120)).toBe('23:59');
	});
});
