/** Dates (`YYYY-MM-DD`, without a zone) as they are said on a screen. */

import { longDate, weekdayAndDay } from '#lib/domain/timing/date-words.ts';

const DAY = 86_400_000;

/** Names a day as seen from `today`: "Vandaag", "Morgen", "dinsdag 3 juni", and with the year in another year. */
export function relativeDay(date: string, today: string): string {
	const days = Math.round((Date.parse(date) - Date.parse(today)) / DAY);
	if (days === 0) return 'Vandaag';
	if (days === 1) return 'Morgen';
	return date.slice(0, 4) === today.slice(0, 4) ? weekdayAndDay(date) : longDate(date);
}

/** A sentence or a list begins with a capital: "dinsdag" → "Dinsdag". */
export const capital = (text: string): string =>
	text.slice(0, 1).toLocaleUpperCase('nl') + text.slice(1);
