import { expect, it } from 'vitest';
import { untilWords } from './until.ts';

it.each([
	[50, 'over 50 minuten'],
	[1, 'over 1 minuut'],
	[49.7, 'over 50 minuten'],
	[120, 'over twee uur'],
	[90, 'over anderhalf uur'],
	[125, 'over twee uur en 5 minuten'],
	[0, 'nu'],
	[-0.5, 'nu'],
	[-1, ''],
	[1440, '']
])('says a start %d minutes from now as "%s"', (minutes, words) => {
	expect(untilWords(minutes)).toBe(words);
});
