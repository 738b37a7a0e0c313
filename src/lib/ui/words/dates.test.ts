import { describe, expect, it } from 'vitest';
import { capital, relativeDay } from './dates.ts';

describe('days in words', () => {
	it('calls today and tomorrow by their name, over the end of a month and of summer time', () => {
		expect(relativeDay('2025-06-03', '2025-06-03')).toBe('Vandaag');
		expect(relativeDay('2025-07-01', '2025-06-30')).toBe('Morgen');
		expect(relativeDay('2025-10-27', '2025-10-26')).toBe('Morgen');
		expect(relativeDay('2025-06-05', '2025-06-03')).toBe('donderdag 5 juni');
		expect(relativeDay('2025-06-02', '2025-06-03')).toBe('maandag 2 juni');
	});

	it('adds the year when it is another one', () => {
		expect(relativeDay('2026-01-12', '2025-12-20')).toBe('maandag 12 januari 2026');
	});

	it('makes the first letter a capital', () => {
		expect(capital('dinsdag 3 juni')).toBe('Dinsdag 3 juni');
		expect(capital('')).toBe('');
	});
});
