import type { Ambition, Cluster, EntityId, Note } from './types.ts';

/** An ambition with the number it hangs under, from 1, and the groups it came from. */
export interface PlacedAmbition {
	readonly ambition: Ambition;
	readonly number: number;
	readonly clusters: readonly Cluster[];
}

/** All ambitions in their order. After a merge of two devices there may be more than the guide wants. */
export function ambitionsWithClusters(
	ambitions: readonly Ambition[],
	clusters: readonly Cluster[]
): readonly PlacedAmbition[] {
	return ambitions.map((ambition, index) => ({
		ambition,
		number: index + 1,
		clusters: clusters.filter((cluster) => cluster.ambitionId === ambition.id)
	}));
}

/** Places still free, never negative. `most` comes from the guide. Source: A5.26. */
export const placesLeft = (ambitions: readonly Ambition[], most: number): number =>
	Math.max(0, most - ambitions.length);

/** Groups on the sheet that may still become an ambition. */
export function freeClusters(
	clusters: readonly Cluster[],
	ambitions: readonly Ambition[]
): readonly Cluster[] {
	const living = new Set(ambitions.map((ambition) => ambition.id));
	return clusters.filter(
		({ ambitionId, parked }) => !parked && (ambitionId === null || !living.has(ambitionId))
	);
}

/** What asking for an ambition leads to: a note to write, or help because all places are taken. */
export type Promotion = 'write' | 'full';

export const promotionOf = (ambitions: readonly Ambition[], most: number): Promotion =>
	placesLeft(ambitions, most) > 0 ? 'write' : 'full';

/** Notes that belong to `from` and what they belong to once it has become part of `into`. */
export function movedToAmbition(
	notes: readonly Note[],
	from: EntityId,
	into: EntityId
): readonly { readonly id: EntityId; readonly ambitionIds: readonly EntityId[] }[] {
	return notes
		.filter((note) => note.ambitionIds.includes(from))
		.map(({ id, ambitionIds }) => ({
			id,
			ambitionIds: [...new Set(ambitionIds.map((each) => (each === from ? into : each)))]
		}));
}

/** The words of two ambitions that become one: nothing said is lost. */
export function joinedText(into: Ambition, from: Ambition): string {
	const texts = [into.text.trim(), from.text.trim()].filter((text) => text !== '');
	return [...new Set(texts)].join('\n');
}

/** The neighbours between which one of a list lies after one move; null when it can't go that way. */
export function neighboursAfterMove(
	list: readonly { readonly id: string; readonly order: string }[],
	id: EntityId,
	direction: 'up' | 'down'
): { readonly before: string | null; readonly after: string | null } | null {
	const index = list.findIndex((each) => each.id === id);
	const passed = list[direction === 'up' ? index - 1 : index + 1];
	if (index < 0 || !passed) return null;
	const beyond = list[direction === 'up' ? index - 2 : index + 2]?.order ?? null;
	return direction === 'up'
		? { before: beyond, after: passed.order }
		: { before: passed.order, after: beyond };
}
