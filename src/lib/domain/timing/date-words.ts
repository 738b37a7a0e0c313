/**
 * Dutch words for a date (`YYYY-MM-DD`, a day without a zone); what is no date is given back as it was stored.
 * Words of our own, as the formatters of Intl take a slow tablet a tenth of a second to make: the test compares
 * the two.
 */

const weekdays = [
	'zondag',
	'maandag',
	'dinsdag',
	'woensdag',
	'donderdag',
	'vrijdag',
	'zaterdag'
] as const;

const months = [
	'januari',
	'februari',
	'maart',
	'april',
	'mei',
	'juni',
	'juli',
	'augustus',
	'september',
	'oktober',
	'november',
	'december'
] as const;

interface Parts {
	readonly weekday: string;
	readonly day: number;
	readonly month: string;
	readonly year: number;
}

/** Calendar days are read in UTC, so that no zone can shift them. Null for what is no date. */
function partsOf(date: string): Parts | null {
	const at = new Date(/^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00Z` : NaN);
	const [weekday, month] = [weekdays[at.getUTCDay()], months[at.getUTCMonth()]];
	if (weekday === undefined || month === undefined) return null;
	return { weekday, day: at.getUTCDate(), month, year: at.getUTCFullYear() };
}

function inWords(date: string, words: (parts: Parts) => string): string {
	const parts = partsOf(date);
	return parts === null ? date : words(parts);
}

const short = (month: string): string => (month === 'maart' ? 'mrt' : month.slice(0, 3));

/** `2025-06-03` → "dinsdag 3 juni 2025". */
export const longDate = (date: string): string =>
	inWords(date, ({ weekday, day, month, year }) => `${weekday} ${day} ${month} ${year}`);

/** `2025-06-03` → "dinsdag 3 juni". */
export const weekdayAndDay = (date: string): string =>
	inWords(date, ({ weekday, day, month }) => `${weekday} ${day} ${month}`);

/** `2025-06-03` → "3 juni 2025". */
export const dayMonthYear = (date: string): string =>
	inWords(date, ({ day, month, year }) => `${day} ${month} ${year}`);

/** `2025-06-03` → "3 juni". */
export const dayAndMonth = (date: string): string =>
	inWords(date, ({ day, month }) => `${day} ${month}`);

/** `2025-09-16` → "16 sep". */
export const dayAndShortMonth = (date: string): string =>
	inWords(date, ({ day, month }) => `${day} ${short(month)}`);

/** `2025-06-03` → "3" and "juni"; a month of more than five letters is cut short, for a narrow column. */
export function dayParts(date: string): { readonly day: string; readonly month: string } {
	const parts = partsOf(date);
	if (parts === null) return { day: '', month: date };
	const { day, month } = parts;
	return { day: String(day), month: month.length > 5 ? short(month) : month };
}
