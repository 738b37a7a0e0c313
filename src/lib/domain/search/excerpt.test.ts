import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, foundIn } from './excerpt.ts';
import { queryWords } from './words.ts';

const marked = (text: string, query: string) =>
	excerptOf(text, queryWords(query))
		.map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
		.join('');

describe('what is shown of a text that was found', () => {
	it('marks the words as they were typed', () => {
		expect(marked('Een café in de stráát', 'cafe straat')).toBe('Een [café] in de [stráát]');
	});

	it('is the part around the first hit, cut between words', () => {
		const filler = 'leerlingen maken samen iets moois in de klas ';
		const shown = marked(`${filler.repeat(8)}met vuurwerk ${filler.repeat(8)}`, 'vuur');
		expect(shown).toMatch(/^… [a-z ]+ met \[vuurwerk\] leerlingen [a-z ]+ …$/);
		expect(shown.length).toBeLessThan(180);
	});

	it('is all of a short text, whatever it is', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 150 }), fc.string(), (text, query) => {
				const pieces = excerptOf(text, queryWords(query)).filter(({ text: each }) => each !== '… ');
				expect(text.endsWith(pieces.map(({ text: each }) => each).join(''))).toBe(true);
			})
		);
	});
});

describe('the places where words were found', () => {
	const passages = [
		{ place: 'group', text: 'Buiten de school' },
		{ place: 'ambition', text: 'De school speelt buiten' },
		{ place: 'seat', text: 'Directeur' }
	] as const;

	it('are those with the most words first, without those that hold none', () => {
		expect(foundIn(passages, queryWords('buiten speelt'), 3)).toEqual([passages[1], passages[0]]);
	});

	it('are found by folded words, and not by what is only inside a word', () => {
		const typed = [
			{ place: 'idea', text: 'Hét CAFÉ' },
			{ place: 'idea', text: 'Praatcafé' }
		] as const;
		expect(foundIn(typed, queryWords('cafe'), 3)).toEqual([typed[0]]);
	});

	it('are no more than are asked for', () => {
		expect(foundIn(passages, queryWords('school'), 1)).toEqual([passages[0]]);
	});
});
