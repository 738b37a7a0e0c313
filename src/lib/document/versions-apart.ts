import type { ReplacedWords } from './replaced.ts';
import type { Stroke } from './strokes.ts';
import type { Piece } from './text-pieces.ts';

/** What one of several people wrote at the same spots. */
export type Side = readonly Stroke[];

const keyOf = (client: number, clock: number): string => `${client}:${clock}`;

/** Each character that was taken away, under its name. */
function characters(replaced: readonly ReplacedWords[]): Map<string, string> {
	const found = new Map<string, string>();
	for (const { client, clock, words } of replaced) {
		for (let at = 0; at < words.length; at++)
			found.set(keyOf(client, clock + at), words.charAt(at));
	}
	return found;
}

function wordsBack(piece: Piece, back: ReadonlyMap<string, string>): string {
	let words = '';
	for (let at = 0; at < piece.length; at++) {
		words += back.get(keyOf(piece.client, piece.clock + at)) ?? '';
	}
	return words;
}

/** The whole text as it would be if only `side` had written at these spots. */
export function versionOf(pieces: readonly Piece[], sides: readonly Side[], side: Side): string {
	const others = sides.filter((each) => each !== side).flat();
	const hidden = new Set(others.map(({ at }) => at));
	const back = characters(others.flatMap(({ replaced }) => replaced));
	for (const key of characters(side.flatMap(({ replaced }) => replaced)).keys()) back.delete(key);
	return pieces
		.map((piece, at) => {
			if (piece.words === null) return wordsBack(piece, back);
			return hidden.has(at) ? '' : piece.words;
		})
		.join('');
}

/** The last clock of each client among the pieces. */
export function lastClocks(pieces: readonly Piece[]): ReadonlyMap<number, number> {
	const last = new Map<number, number>();
	for (const { client, clock, length } of pieces) {
		last.set(client, Math.max(last.get(client) ?? 0, clock + length));
	}
	return last;
}
