import { fold } from './fold.ts';
import type { Passage } from './passage.ts';
import { matches, wordsIn, type FoundWord } from './words.ts';

/** A piece of a text; hits are marked. */
export interface Piece {
	readonly text: string;
	readonly isHit: boolean;
}

/** Characters of an excerpt before the first hit, and in all. */
const before = 40;
const longest = 160;

const hitsIn = (text: string, asked: readonly string[]): readonly FoundWord[] =>
	wordsIn(text).filter(({ folded }) => asked.some((word) => matches(word, folded)));

/** How many of the words that are asked for stand in the text. */
function scoreOf(text: string, asked: readonly string[]): number {
	// Most texts hold none of them, and taking a text apart into words takes far longer than this.
	const folded = fold(text);
	if (!asked.some((word) => folded.includes(word))) return 0;
	const words = wordsIn(text);
	return asked.filter((word) => words.some(({ folded }) => matches(word, folded))).length;
}

/** The passages in which anything was found, at most `most`; those with the most words first. */
export function foundIn(
	passages: readonly Passage[],
	asked: readonly string[],
	most: number
): readonly Passage[] {
	return passages
		.map((passage) => ({ passage, score: scoreOf(passage.text, asked) }))
		.filter(({ score }) => score > 0)
		.sort((one, other) => other.score - one.score)
		.slice(0, most)
		.map(({ passage }) => passage);
}

/** The part of a text around what was found, cut between words, with the hits marked. */
export function excerptOf(text: string, asked: readonly string[]): readonly Piece[] {
	const hits = hitsIn(text, asked);
	const from = startOf(text, hits[0]?.start ?? 0);
	const to = endOf(text, Math.max(from + longest, hits[0]?.end ?? 0), from);
	const pieces: Piece[] = from > 0 ? [{ text: '… ', isHit: false }] : [];
	let at = from;
	for (const { start, end } of hits.filter((hit) => hit.end <= to)) {
		pieces.push({ text: text.slice(at, start), isHit: false });
		pieces.push({ text: text.slice(start, end), isHit: true });
		at = end;
	}
	pieces.push({ text: text.slice(at, to) + (to < text.length ? ' …' : ''), isHit: false });
	return pieces.filter((piece) => piece.text !== '');
}

/** First character of the excerpt: of a word at most `before` characters ahead of the first hit. */
function startOf(text: string, hit: number): number {
	if (hit <= before) return 0;
	const first = wordsIn(text).find(({ start }) => start >= hit - before);
	return first?.start ?? hit;
}

/** Where the excerpt ends: after a word, never in it. */
function endOf(text: string, limit: number, from: number): number {
	if (text.length <= limit) return text.length;
	const last = wordsIn(text).findLast(({ start, end }) => start >= from && end <= limit);
	return last?.end ?? limit;
}
