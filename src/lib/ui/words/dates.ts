/** Dutch words for days, times and durations. Dates are `YYYY-MM-DD`, times `HH:MM`, both without a zone. */

import { once } from '#lib/domain/once.ts';

const format = (options: Intl.DateTimeFormatOptions) =>
	once(() => new Intl.DateTimeFormat('nl-NL', { ...options, timeZone: 'UTC' }));

const formats = {
	long: format({ dateStyle: 'full' }),
	weekday: format({ weekday: 'long', day: 'numeric', month: 'long' }),
	day: format({ day: 'numeric', month: 'long' }),
	shortMonth: format({ month: 'short' }),
	longMonth: format({ month: 'long' }),
	dayWithYear: format({ dateStyle: 'long' })
} as const;

const DAY = 86_400_000;

/** Midnight UTC, so that no zone can shift the day; NaN for what is no date. */
const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** A date as typed when it can't be read: what is stored is shown, never an error. */
function inWords(date: string, words: () => Intl.DateTimeFormat): string {
	const at = utc(date);
	return Number.isNaN(at) ? date : words().format(at);
}

/** `2025-06-03` → "dinsdag 3 juni 2025". */
export const longDate = (date: string): string => inWords(date, formats.long);

/** `2025-06-03` → "3 juni". */
export const dayAndMonth = (date: string): string => inWords(date, formats.day);

/** `2025-06-03` → "3 juni 2025". */
export const dayMonthYear = (date: string): string => inWords(date, formats.dayWithYear);

/** `2025-06-03` → "3" and "juni"; a long month is cut short, for a narrow column. */
export function dayParts(date: string): { readonly day: string; readonly month: string } {
	const month = inWords(date, formats.longMonth);
	return {
		day: String(Number(date.slice(8, 10))),
		month: month.length > 5 ? inWords(date, formats.shortMonth) : month
	};
}

/** Names a day as seen from `today`: "Vandaag", "Morgen", "dinsdag 3 juni", and with the year in another year. */
export function relativeDay(date: string, today: string): string {
	const days = Math.round((utc(date) - utc(today)) / DAY);
	if (days === 0) return 'Vandaag';
	if (days === 1) return 'Morgen';
	return date.slice(0, 4) === today.slice(0, 4) ? inWords(date, formats.weekday) : longDate(date);
}

/** A sentence or a list begins with a capital: "dinsdag" → "Dinsdag". */
export const capital = (text: string): string =>
	text.slice(0, 1).toLocaleUpperCase('nl') + text.slice(1);
