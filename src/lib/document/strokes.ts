import type * as Y from 'yjs';
import { replacedBy, type ReplacedWords } from './replaced.ts';
import { itemsOf, piecesOf, type CharacterId, type Piece } from './text-pieces.ts';

/** Something written that is still there, with the room that its writer saw around it. */
export interface Stroke extends Piece {
	readonly words: string;
	/** Its place among the pieces. */
	readonly at: number;
	/** Pieces between which the writer saw nothing at all: `from` and what follows, up to `to`. */
	readonly from: number;
	readonly to: number;
	/** Character that the writer saw behind it; null at the end, and when it can't be told. */
	readonly saw: CharacterId | null;
	/** What its writer took away at this spot. */
	readonly replaced: readonly ReplacedWords[];
}

/** Finds the piece that holds a character. */
function finder(pieces: readonly Piece[]): (id: CharacterId) => number {
	const byClient = new Map<number, number[]>();
	pieces.forEach(({ client }, index) => {
		const own = byClient.get(client);
		if (own) own.push(index);
		else byClient.set(client, [index]);
	});
	return (id) =>
		byClient.get(id.client)?.find((index) => {
			const piece = pieces[index];
			return piece && piece.clock <= id.clock && id.clock < piece.clock + piece.length;
		}) ?? -1;
}

/** Begin and end of everything that was replaced in a text. */
function marksIn(doc: Y.Doc, text: Y.Text): readonly CharacterId[] {
	return [...itemsOf(text)].flatMap(({ id }) =>
		(replacedBy(doc, id) ?? []).flatMap(({ client, clock, words }) => [
			{ client, clock },
			{ client, clock: clock + words.length }
		])
	);
}

/** The living strokes of a text in their order, and the pieces they lie among. */
export function strokesOf(doc: Y.Doc, text: Y.Text) {
	const pieces = piecesOf(text, marksIn(doc, text));
	const indexOf = finder(pieces);
	const strokes = pieces.flatMap((piece, at): Stroke[] => {
		if (piece.words === null) return [];
		const replaced = replacedBy(doc, piece);
		const begins = (replaced ?? []).map((each) => indexOf(each) + (each.words === '' ? 1 : 0));
		const own = piece.left ? indexOf(piece.left) + 1 : 0;
		const from = Math.min(own, ...begins.filter((index) => index >= 0));
		const to = piece.right ? indexOf(piece.right) : pieces.length;
		const saw = replaced === null ? null : piece.right;
		return [{ ...piece, words: piece.words, at, from, to, saw, replaced: replaced ?? [] }];
	});
	return { pieces, strokes };
}
