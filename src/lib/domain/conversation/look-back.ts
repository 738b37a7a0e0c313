import type { Agreement, EntityId, LookBackEntry, Outcome } from './types.ts';

/** Words by outcome: how many agreements ended that way, in the order of the screen. */
export function tally(
	entries: readonly LookBackEntry[]
): Readonly<Record<Outcome, number>> & { readonly open: number } {
	const count = (outcome: Outcome | null) =>
		entries.filter((entry) => entry.outcome === outcome).length;
	return {
		done: count('done'),
		partly: count('partly'),
		notDone: count('notDone'),
		changed: count('changed'),
		open: count(null)
	};
}

/** The agreement that an entry was carried over to, if it is still there. */
export function carriedTo(entry: LookBackEntry, agreements: readonly Agreement[]): EntityId | null {
	return agreements.find(({ id }) => id === entry.carriedId)?.id ?? null;
}
