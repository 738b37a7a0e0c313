import { describe, expect, it } from 'vitest';
import {
	dayAndMonth,
	dayAndShortMonth,
	dayMonthYear,
	dayParts,
	longDate,
	weekdayAndDay
} from './date-words.ts';

const DAY = 86_400_000;
/** Four years, one of them with 29 February. */
const days = Array.from({ length: 4 * 365 + 1 }, (_, index) =>
	new Date(Date.UTC(2025, 0, 1) + index * DAY).toISOString().slice(0, 10)
);

const intl = (options: Intl.DateTimeFormatOptions) => {
	const format = new Intl.DateTimeFormat('nl-NL', { ...options, timeZone: 'UTC' });
	return (date: string) => format.format(Date.parse(date));
};

describe('days in words', () => {
	it.each([
		['dinsdag 3 juni 2025', longDate, intl({ dateStyle: 'full' })],
		['dinsdag 3 juni', weekdayAndDay, intl({ weekday: 'long', day: 'numeric', month: 'long' })],
		['3 juni 2025', dayMonthYear, intl({ dateStyle: 'long' })],
		['3 juni', dayAndMonth, intl({ day: 'numeric', month: 'long' })],
		['3 jun', dayAndShortMonth, intl({ day: 'numeric', month: 'short' })]
	])('are those of the Dutch locale: %s', (words, ours, theirs) => {
		expect(ours('2025-06-03')).toBe(words);
		expect(days.map(ours)).toEqual(days.map(theirs));
	});

	it('gives the day and a short month for a narrow column', () => {
		expect(dayParts('2025-06-03')).toEqual({ day: '3', month: 'juni' });
		expect(dayParts('2025-09-12')).toEqual({ day: '12', month: 'sep' });
		expect(dayParts('2026-03-02')).toEqual({ day: '2', month: 'maart' });
	});

	it('shows what is no date as it was stored', () => {
		for (const words of [longDate, weekdayAndDay, dayMonthYear, dayAndMonth, dayAndShortMonth]) {
			expect(['ooit', '', '2025-13-45', '2025'].map(words)).toEqual([
				'ooit',
				'',
				'2025-13-45',
				'2025'
			]);
		}
	});
});
