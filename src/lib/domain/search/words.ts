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
