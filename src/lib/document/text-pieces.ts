import * as Y from 'yjs';

/** Names one character for good. */
export interface CharacterId {
	readonly client: number;
	readonly clock: number;
}

/** Neighbouring characters that one client typed on end, all there or all removed. */
export interface Piece extends CharacterId {
	readonly length: number;
	/** Null once removed: the words themselves are gone. */
	readonly words: string | null;
	/** Character before it when it was typed, there or removed; null at the start of the text. */
	readonly left: CharacterId | null;
	/** Character after it when it was typed, which was there; null at the end of the text. */
	readonly right: CharacterId | null;
	/** True when it was typed on end behind the piece before it. */
	readonly goesOn: boolean;
}

const isSame = (a: CharacterId | null, b: CharacterId | null): boolean =>
	a?.client === b?.client && a?.clock === b?.clock;

/** The items of a text, in order. */
export function* itemsOf(text: Y.Text): Generator<Y.Item> {
	for (let item = text._start; item !== null; item = item.right) yield item;
}

function pieceOf(item: Y.Item): Piece {
	const { id, length, origin, rightOrigin, left, deleted, content } = item;
	return {
		client: id.client,
		clock: id.clock,
		length,
		words: !deleted && content instanceof Y.ContentString ? content.str : null,
		left: origin,
		right: rightOrigin,
		goesOn:
			left !== null &&
			left.id.client === id.client &&
			isSame(left.lastId, origin) &&
			isSame(left.rightOrigin, rightOrigin)
	};
}

/** Cuts a piece before each of `cuts`, clocks of its client in rising order. */
function cut(piece: Piece, cuts: readonly number[]): readonly Piece[] {
	const { client, clock, length, words } = piece;
	const inside = cuts.filter((each) => clock < each && each < clock + length);
	const bounds = [clock, ...inside, clock + length];
	return bounds.slice(0, -1).map((start, index) => {
		const end = bounds[index + 1] ?? clock + length;
		const part = { clock: start, length: end - start };
		const own = words === null ? null : words.slice(start - clock, end - clock);
		if (start === clock) return { ...piece, ...part, words: own };
		return { ...piece, ...part, words: own, left: { client, clock: start - 1 }, goesOn: true };
	});
}

/**
 * A text as the pieces it is made of, removed ones too, in order: cut wherever another piece, or one of
 * `marks`, names the character before or behind the cut.
 */
export function piecesOf(text: Y.Text, marks: readonly CharacterId[]): readonly Piece[] {
	const whole = [...itemsOf(text)].map(pieceOf);
	const cuts = new Map<number, Set<number>>();
	const cutAt = ({ client, clock }: CharacterId) => {
		const own = cuts.get(client);
		if (own) own.add(clock);
		else cuts.set(client, new Set([clock]));
	};
	for (const { left, right, goesOn } of whole) {
		if (left && !goesOn) cutAt({ client: left.client, clock: left.clock + 1 });
		if (right && !goesOn) cutAt(right);
	}
	marks.forEach(cutAt);
	return whole.flatMap((piece) =>
		cut(
			piece,
			[...(cuts.get(piece.client) ?? [])].toSorted((a, b) => a - b)
		)
	);
}

/** True when what is there was written by more than one client: only then it can have been apart. */
export function hasSeveralWriters(text: Y.Text): boolean {
	let writer: number | null = null;
	for (const { deleted, id } of itemsOf(text)) {
		if (deleted) continue;
		if (writer !== null && writer !== id.client) return true;
		writer = id.client;
	}
	return false;
}
