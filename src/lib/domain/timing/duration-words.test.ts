import { describe, expect, it } from 'vitest';
import { durationWords } from './duration-words.ts';

describe('durations in words', () => {
	it.each([
		[120, 'twee uur'],
		[60, 'één uur'],
		[90, 'anderhalf uur'],
		[50, '50 minuten'],
		[110, '110 minuten'],
		[1, '1 minuut'],
		[0, '0 minuten']
	])('says %i minutes as "%s"', (minutes, words) => {
		expect(durationWords(minutes)).toBe(words);
	});
});
