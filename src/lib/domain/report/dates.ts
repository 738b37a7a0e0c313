import { once } from '../once.ts';

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

const short = format({ day: 'numeric', month: 'long', year: 'numeric' });
const long = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

function format(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
	// A calendar day has no zone: read and written in UTC it stays the same day everywhere.
	return once(() => new Intl.DateTimeFormat('nl-NL', { ...options, timeZone: 'UTC' }));
}

function inWords(date: string, words: () => Intl.DateTimeFormat): string {
	const at = isoDate.test(date) ? Date.parse(date) : NaN;
	return Number.isNaN(at) ? date : words().format(at);
}

/** `2025-06-20` as "20 juni 2025"; what is no date is given back as it is. */
export const dateInWords = (date: string): string => inWords(date, short);

/** `2025-06-03` as "dinsdag 3 juni 2025". */
export const dayInWords = (date: string): string => inWords(date, long);

/** Wall-clock day and time of an epoch in ms: `2025-06-03` and `13:34`. Zone: the device's own by default. */
export function wallTime(
	at: number,
	zone?: string
): { readonly date: string; readonly time: string } {
	const parts = new Intl.DateTimeFormat('sv-SE', {
		dateStyle: 'short',
		timeStyle: 'short',
		...(zone === undefined ? {} : { timeZone: zone })
	}).format(at);
	const [date = '', time = ''] = parts.split(' ');
	return { date, time };
}
