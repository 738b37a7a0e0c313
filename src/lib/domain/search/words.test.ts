import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	foldedWords,
	holdsAll,
	indexWords,
	lookUp,
	matches,
	queryWords,
	wordsIn
} from './words.ts';

/** Words with accents, ligatures and letters that fold to two. */
const word = fc
	.array(fc.constantFrom(...Array.from('abcdeéëïøßæœﬁĳñłÅİŒΣσ5')), { minLength: 2, maxLength: 9 })
	.map((letters) => letters.join(''));

describe('the words of a text', () => {
	it('are folded, without what stands between them', () => {
		expect(foldedWords(['Co-creatie: één idee, ’t schip!', 'Idee'])).toEqual([
			'co',
			'creatie',
			'een',
			'idee',
			't',
			'schip'
		]);
	});

	it('stand where they say', () => {
		const text = 'De cafe\u0301s, 2 x';
		expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
			'De',
			'cafe\u0301s',
			'2',
			'x'
		]);
	});

	it('are found by each of their beginnings, typed with or without accents and capitals', () => {
		fc.assert(
			fc.property(word, fc.nat(), fc.constantFrom('NFC', 'NFD', 'NFKD'), (typed, cut, form) => {
				const [folded = ''] = foldedWords([`x ${typed} y`]).slice(1);
				const letters = Array.from(typed);
				const beginning = letters.slice(0, 2 + (cut % letters.length)).join('');
				for (const query of [beginning, beginning.normalize(form), beginning.toUpperCase()]) {
					const [asked = ''] = queryWords(query);
					expect(matches(asked, folded)).toBe(true);
				}
			})
		);
	});

	it('are looked up by any beginning, of which two or three letters are one key', () => {
		const keys = indexWords(['Verhalen, ver weg']);
		const isFound = (...asked: readonly string[]) => holdsAll(keys, asked);
		for (const asked of ['ve', 'ver', 'verh', 'verhalen', 'we', 'weg'])
			expect(isFound(asked), asked).toBe(true);
		for (const asked of ['v', 'erh', 'verw', 'he']) expect(isFound(asked), asked).toBe(false);
		expect(isFound('we', 'verh')).toBe(true);
		expect(isFound('we', 'verw')).toBe(false);
		expect(lookUp('ver').isWhole).toBe(true);
	});

	it('are not found by what is only inside them', () => {
		expect(matches('roos', 'wilgenroos')).toBe(false);
	});

	it('of one letter have to be the whole word', () => {
		expect(matches('5', '5')).toBe(true);
		expect(matches('5', '50')).toBe(false);
	});
});
