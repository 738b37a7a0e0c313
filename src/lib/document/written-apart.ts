import type * as Y from 'yjs';
import { strokesOf, type Stroke } from './strokes.ts';
import { hasSeveralWriters, type CharacterId } from './text-pieces.ts';
import { lastClocks, versionOf, type Side } from './versions-apart.ts';

/** Up to which clock of a client people said that it is good as it is; null when they never did. */
export type Settled = (client: number) => number | null;

/** What several people wrote at the same spots of one text while apart. */
export interface WrittenApart {
	/** The whole text as each of them would have it; two or more. */
	readonly versions: readonly string[];
	/** The last clock of each client. */
	readonly upTo: ReadonlyMap<number, number>;
}

type Pair = readonly [Stroke, Stroke];

const isWithin = (stroke: Stroke, { from, to }: Stroke): boolean =>
	from <= stroke.at && stroke.at < to;

/**
 * True when the writer of `one` can't have seen `other`: it is there now where that writer saw nothing, or
 * the writer still saw a character that whoever wrote `other` had taken away.
 */
function hadNotSeen(one: Stroke, other: Stroke): boolean {
	const { saw } = one;
	if (isWithin(other, one) || !saw) return isWithin(other, one);
	return other.replaced.some(
		({ client, clock, words }) =>
			client === saw.client && clock <= saw.clock && saw.clock < clock + words.length
	);
}

const areApart = (one: Stroke, other: Stroke): boolean =>
	one.client !== other.client &&
	(isWithin(one, other) || isWithin(other, one)) &&
	hadNotSeen(one, other) &&
	hadNotSeen(other, one);

function pairsOf(strokes: readonly Stroke[], settled: Settled): readonly Pair[] {
	const isSettled = ({ client, clock }: CharacterId) => clock < (settled(client) ?? 0);
	return strokes.flatMap((one, index) =>
		strokes
			.slice(index + 1)
			.filter((other) => areApart(one, other) && !(isSettled(one) && isSettled(other)))
			.map((other): Pair => [one, other])
	);
}

/** The strokes of the pairs, and what was typed on end behind them. */
function withWhatFollows(pairs: readonly Pair[], strokes: readonly Stroke[]): readonly Stroke[] {
	const found = new Set(pairs.flat());
	strokes.forEach((stroke, index) => {
		const before = strokes[index - 1];
		if (stroke.goesOn && before?.client === stroke.client && found.has(before)) found.add(stroke);
	});
	return [...found].toSorted((a, b) => a.at - b.at);
}

/** Strokes by writer. Whoever went on in someone's words, on the same device a day later say, is one with them. */
function sidesOf(strokes: readonly Stroke[]): readonly Side[] {
	const sides = new Map<number, Stroke[]>();
	const nameOf = new Map<number, number>();
	strokes.forEach((stroke, index) => {
		const { client, left } = stroke;
		const before = strokes[index - 1];
		const isOn = before?.at === stroke.at - 1 && before.client === left?.client;
		const known = nameOf.get(client);
		const name = known ?? (isOn && !areApart(before, stroke) ? nameOf.get(before.client) : client);
		nameOf.set(client, name ?? client);
		sides.set(name ?? client, [...(sides.get(name ?? client) ?? []), stroke]);
	});
	return [...sides.values()];
}

/**
 * Finds it in the document itself, so that every device sees the same, however the changes came. Each
 * character knows its neighbours at its making: where each of two writers left no room for the other,
 * neither can have seen the other. Null when nobody wrote apart.
 */
export function writtenApart(doc: Y.Doc, text: Y.Text, settled: Settled): WrittenApart | null {
	if (!hasSeveralWriters(text)) return null;
	const { pieces, strokes } = strokesOf(doc, text);
	const pairs = pairsOf(strokes, settled);
	if (pairs.length === 0) return null;
	const sides = sidesOf(withWhatFollows(pairs, strokes));
	const versions = [...new Set(sides.map((side) => versionOf(pieces, sides, side)))];
	return versions.length < 2 ? null : { versions, upTo: lastClocks(pieces) };
}
