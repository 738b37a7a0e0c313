import { fail, type Result } from '#lib/domain/result.ts';
import type { Bytes } from '../protocol/bytes.ts';
import { codeBytes, fromCodeBytes, toCodeBytes, type CodeError } from './code-bytes.ts';
import { wordList } from './word-list.ts';

const numbers = new Map(wordList.map((word, number) => [word, number]));

/** The same bytes as in the pairing code, one word each: for a sheet that may outlive every device. */
export const toKeyWords = (secret: Bytes): readonly string[] =>
	Array.from(toCodeBytes(secret), (byte) => wordList[byte] ?? '');

/** Words as somebody typed them: with capitals, numbers before them, commas and line breaks. */
export const wordsIn = (text: string): readonly string[] =>
	text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** True for at least two words of which half are on our list; a pairing code is never taken for that. */
export function looksLikeWords(words: readonly string[]): boolean {
	const known = words.filter((word) => numbers.has(word)).length;
	return known > 1 && known * 2 >= words.length;
}

export function fromKeyWords(words: readonly string[]): Result<Bytes, CodeError> {
	const at = words.findIndex((word) => !numbers.has(word));
	const word = words[at];
	if (word !== undefined) return fail({ kind: 'word', position: at + 1, word });
	if (words.length !== codeBytes) {
		return fail({ kind: 'words', found: words.length, expected: codeBytes });
	}
	return fromCodeBytes(Uint8Array.from(words, (each) => numbers.get(each) ?? 0));
}
