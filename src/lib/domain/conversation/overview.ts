import type { Domain, Instrument, Inventory } from '../instrument/types.ts';
import type { Ambition, EntityId, Note } from './types.ts';

/** Where a green or pink note hangs on the overview. */
export type Place =
	| { readonly kind: 'ambition'; readonly ambition: Ambition; readonly number: number }
	| { readonly kind: 'all' }
	| { readonly kind: 'none' };

/** One row of the overview, read from left to right. */
export interface Band {
	/** Stable over time, for keyed lists. */
	readonly key: string;
	readonly place: Place;
	readonly notes: readonly Note[];
}

/** The ambitions of the note that are still there, in the order of the sheet. */
const ambitionsOf = (note: Note, ambitions: readonly Ambition[]): readonly Ambition[] =>
	ambitions.filter(({ id }) => note.ambitionIds.includes(id));

/**
 * A note hangs once: at its first ambition, at all of them, or at none. With one ambition "all"
 * would say nothing, so it counts as that ambition.
 */
export function placeOf(note: Note, ambitions: readonly Ambition[]): Place {
	const own = ambitionsOf(note, ambitions);
	const [first] = own;
	if (!first) return { kind: 'none' };
	if (own.length > 1 && own.length === ambitions.length) return { kind: 'all' };
	return { kind: 'ambition', ambition: first, number: ambitions.indexOf(first) + 1 };
}

const keyOf = (place: Place): string =>
	place.kind === 'ambition' ? place.ambition.id : place.kind;

/**
 * One band for each ambition, also without notes; then "all" and "none". `everyPlace` shows those
 * two empty as well, so that a note in the hand can be laid there.
 */
export function bandsOf(
	notes: readonly Note[],
	ambitions: readonly Ambition[],
	everyPlace = false
): readonly Band[] {
	const keys = notes.map((note) => keyOf(placeOf(note, ambitions)));
	const at = (key: string) => notes.filter((_, i) => keys[i] === key);
	const places: readonly Place[] = [
		...ambitions.map((ambition, i): Place => ({ kind: 'ambition', ambition, number: i + 1 })),
		...(ambitions.length > 1 ? [{ kind: 'all' } as const] : []),
		{ kind: 'none' }
	];
	return places
		.map((place) => ({ key: keyOf(place), place, notes: at(keyOf(place)) }))
		.filter(
			({ place, notes: here }) =>
				here.length > 0 || place.kind === 'ambition' || everyPlace || ambitions.length === 0
		);
}

/** Numbers, from 1, of the other ambitions of a note that hangs at one: "ook bij 2". */
export function alsoAt(note: Note, ambitions: readonly Ambition[]): readonly number[] {
	const place = placeOf(note, ambitions);
	if (place.kind !== 'ambition') return [];
	return ambitionsOf(note, ambitions)
		.map((ambition) => ambitions.indexOf(ambition) + 1)
		.filter((number) => number !== place.number);
}

/**
 * The ambitions of a note after it was moved to `place`. Only the ambition it hung at is exchanged:
 * what it is also linked to stays.
 */
export function ambitionsAfterMove(
	note: Note,
	place: Place,
	ambitions: readonly Ambition[]
): readonly EntityId[] {
	if (place.kind === 'none') return [];
	if (place.kind === 'all') return ambitions.map(({ id }) => id);
	const from = placeOf(note, ambitions);
	const kept =
		from.kind === 'ambition'
			? ambitionsOf(note, ambitions).filter(({ id }) => id !== from.ambition.id)
			: [];
	return [...new Set([place.ambition.id, ...kept.map(({ id }) => id)])];
}

/** How many green notes each domain has. What it means is for the people at the table to say. */
export function countByDomain(notes: readonly Note[]): Readonly<Record<Domain, number>> {
	const count = (domain: Domain) => notes.filter((note) => note.domain === domain).length;
	return { 1: count(1), 2: count(2), 3: count(3) };
}

/** Priorities first; the rest keeps its order. */
export const prioritiesFirst = (notes: readonly Note[]): readonly Note[] =>
	notes.toSorted((a, b) => Number(b.priority) - Number(a.priority));

/** The domains that the guide tells apart; none when it has no inventory. */
export const domainsOf = (instrument: Instrument): Inventory['domains'] =>
	instrument.steps.flatMap(({ activity }) =>
		activity.kind === 'inventory' ? activity.domains : []
	);
