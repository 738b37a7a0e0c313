import { expect, it } from 'vitest';
import { chosenWords } from './chosen-words.ts';

it.each([
	[1, '1 keuze gezet'],
	[3, '3 keuzes gezet']
])('with %d filters it says: %s', (count, words) => {
	expect(chosenWords(count)).toBe(words);
});
