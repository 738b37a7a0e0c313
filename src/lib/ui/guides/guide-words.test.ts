import { describe, expect, it } from 'vitest';
import { copyTitle, guideFileName, readyWords } from './guide-words.ts';

describe('the state of a guide in words', () => {
	it.each([
		[{ version: null, changed: true }, 'nog niet klaargezet'],
		[{ version: 2, changed: false }, 'versie 2 staat klaar'],
		[{ version: 2, changed: true }, 'versie 2 staat klaar, daarna gewijzigd']
	])('%o', (summary, words) => {
		expect(readyWords(summary)).toBe(words);
	});
});

describe('the name of a copy', () => {
	it.each([
		['Routegesprek po', [], 'Routegesprek po (eigen)'],
		['Routegesprek po', ['Routegesprek po (eigen)'], 'Routegesprek po (eigen 2)'],
		['Routegesprek po (eigen)', ['Routegesprek po (eigen)'], 'Routegesprek po (eigen 2)']
	])('of %s', (title, taken, name) => {
		expect(copyTitle(title, taken)).toBe(name);
	});
});

describe('the name of the file', () => {
	it.each([
		['Routegesprek po (eigen)', 'Leidraad Routegesprek po (eigen).json'],
		['Wie/wat: "waar"?', 'Leidraad Wie wat waar.json'],
		['', 'Leidraad.json']
	])('of %s has no character that a file system refuses', (title, name) => {
		expect(guideFileName(title)).toBe(name);
	});
});
