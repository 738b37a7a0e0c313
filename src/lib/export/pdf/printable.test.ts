import { describe, expect, it } from 'vitest';
import { needsFallback, pieces, printable } from './printable.ts';

describe('a word', () => {
	it.each([
		['Doğan', 'text'],
		['Wałęsa', 'text'],
		['Šárka', 'text'],
		['Фёдор', 'fallback'],
		['Ελένη', 'fallback'],
		['Nguyễn', 'fallback']
	])('like %s is written whole in one font: %s', (word, face) => {
		expect(pieces(word)).toEqual([{ text: word, face }]);
	});

	it.each([
		['🎨', 1],
		['👩‍👩‍👧‍👦', 1],
		['👍🏽', 1],
		['🇳🇱🎉', 2],
		['漢字', 2]
	])('like %s is shown as %i box(es)', (word, boxes) => {
		expect(pieces(printable(word))).toEqual([{ text: ' '.repeat(boxes), face: 'box' }]);
	});

	it('keeps its letters beside a box', () => {
		expect(pieces('top🎨!')).toEqual([
			{ text: 'top', face: 'text' },
			{ text: ' ', face: 'box' },
			{ text: '!', face: 'text' }
		]);
	});
});

describe('a text', () => {
	it('is composed, so that a letter with a separate accent is found in the font', () => {
		expect(printable('e\u0301e\u0301n')).toBe('één');
	});

	it('keeps its line ends and loses only what prints nothing', () => {
		expect(printable('a\r\nb\u200b\tc\u0007\u00add')).toBe('a\nb cd');
	});

	it('needs the larger font only for letters outside the first one', () => {
		expect(needsFallback('Gesprek met Doğan 🎨')).toBe(false);
		expect(needsFallback('Gesprek met Фёдор')).toBe(true);
	});
});
