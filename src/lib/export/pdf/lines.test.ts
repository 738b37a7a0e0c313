import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type as styles } from './look.ts';
import { breakLines, type Line } from './lines.ts';

const half = () => 0.5;
const broken = (text: string, width: number) =>
	breakLines([{ text, style: styles.text }], width, half);
const textOf = ({ runs }: Line) => runs.map(({ text }) => text).join('');
/** Where the last thing that shows ends. */
const inked = ({ runs }: Line) =>
	Math.max(
		0,
		...runs.map(({ face, text, x, width }) =>
			face === 'box' ? x + width : x + text.trimEnd().length * 5.75
		)
	);

describe('breaking lines', () => {
	it('breaks at spaces and at line ends', () => {
		expect(broken('een twee\ndrie', 6 * 5.75).map(textOf)).toEqual(['een ', 'twee', 'drie']);
	});

	it('breaks a word that is wider than the line and loses no character', () => {
		expect(broken('abcdefgh', 3 * 5.75).map(textOf)).toEqual(['abc', 'def', 'gh']);
	});

	it('keeps an empty line of the writer', () => {
		expect(broken('a\n\nb', 100).map(textOf)).toEqual(['a', '', 'b']);
	});

	it('does not break at a no-break space, and writes it as a plain one', () => {
		const lines = broken('bij ambitie\u00a01', 11 * 5.75);
		expect(lines.map(textOf)).toEqual(['bij ', 'ambitie 1']);
		expect(lines.flatMap(({ runs }) => runs.map(({ face }) => face))).toEqual(['text', 'text']);
	});

	it('never writes past the width, and keeps every character in order', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', 'ğ', 'ё', '🎨', ' ', '\n', '-'), maxLength: 300 }),
				fc.integer({ min: 20, max: 300 }),
				(text, width) => {
					const lines = broken(text, width);
					expect(Math.max(0, ...lines.map(inked))).toBeLessThanOrEqual(width + 0.01);
					const letters = (all: string) => all.replace(/[\s🎨]/gu, '');
					expect(letters(lines.map(textOf).join(''))).toBe(letters(text));
				}
			)
		);
	});
});
