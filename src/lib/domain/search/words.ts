import { fold } from './fold.ts';

/** A word in a text: where it stands, and how it is searched for. */
export interface FoundWord {
	/** Index of the first character, and of the one after the last. */
	readonly start: number;
	readonly end: number;
	readonly folded: string;
}

/** All words of a text in order. Marks belong to the letter before them. */
export const wordsIn = (text: string): readonly FoundWord[] =>
	[...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ 0: word, index }) => ({
		start: index,
		end: index + word.length,
		folded: fold(word)
	}));

/** Each folded word of the texts once. */
export const foldedWords = (texts: readonly string[]): readonly string[] => [
	...new Set(texts.flatMap((text) => wordsIn(text).map(({ folded }) => folded)))
];

/** Letters of the longest beginning that has a key of its own. */
const longestKey = 3;

/** The key of all words that begin so. No word has a star in it. */
const keyOf = (beginning: string): string => `${beginning}*`;

/** The beginnings of a word that have a key of their own. */
const keysOf = (word: string): readonly string[] =>
	[2, longestKey]
		.filter((length) => length <= word.length)
		.map((length) => keyOf(word.slice(0, length)));

/**
 * What a document is found by: its words, and the keys of their beginnings. Thousands of words begin with the
 * same two or three letters; looked up one by one, they would keep the screen waiting.
 */
export const indexWords = (texts: readonly string[]): readonly string[] => {
	const words = foldedWords(texts);
	return [...new Set([...words, ...words.flatMap(keysOf)])];
};

/** How a word that is asked for is looked up: as a whole key, or as the beginning of one. */
export function lookUp(asked: string): { readonly key: string; readonly isWhole: boolean } {
	if (isWholeOnly(asked)) return { key: asked, isWhole: true };
	return asked.length <= longestKey
		? { key: keyOf(asked), isWhole: true }
		: { key: asked, isWhole: false };
}

/** True when what a document is found by, as `indexWords` gave it, has every word that is asked for. */
export const holdsAll = (indexed: readonly string[], asked: readonly string[]): boolean =>
	asked
		.map(lookUp)
		.every(({ key, isWhole }) =>
			indexed.some((each) => (isWhole ? each === key : each.startsWith(key)))
		);

/** Longest query, in words: what comes after adds time, no precision. */
const longestQuery = 8;

/** What is searched for: every word of it has to be there. */
export const queryWords = (query: string): readonly string[] =>
	foldedWords([query]).slice(0, longestQuery);

/** One letter begins too many words to be of use: it has to be the whole word, such as a number. */
export const isWholeOnly = (asked: string): boolean => asked.length < 2;

/** True when a word that is asked for is this word, or begins it. */
export const matches = (asked: string, folded: string): boolean =>
	isWholeOnly(asked) ? folded === asked : folded.startsWith(asked);
