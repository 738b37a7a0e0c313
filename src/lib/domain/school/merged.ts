/** What deciding over one school that was made twice needs of an entry. */
export interface Entry {
	readonly id: string;
	readonly mergedInto: readonly string[];
	/** Epoch ms. */
	readonly createdAt: number;
}

/** A merge, from the entry that says so into the other. */
export type Merge = readonly [from: string, into: string];

/** The merges between entries that are here, each with itself left out. */
const mergesOf = (entries: readonly Entry[]): readonly Merge[] => {
	const known = new Set(entries.map(({ id }) => id));
	return entries.flatMap(({ id, mergedInto }) =>
		mergedInto.filter((into) => into !== id && known.has(into)).map((into): Merge => [id, into])
	);
};

/** Ids that hang together with `start` by merges, in either direction. */
function reach(start: string, merges: readonly Merge[]): ReadonlySet<string> {
	const found = new Set([start]);
	for (const id of found) {
		for (const [from, into] of merges) {
			if (from === id) found.add(into);
			if (into === id) found.add(from);
		}
	}
	return found;
}

const byAge = (one: Entry, other: Entry): number =>
	one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1);

/**
 * The entries that are one school, as groups; the first of each is the one that is shown. That is the one
 * that was not merged into another; the oldest where there are more, or where two devices merged in a ring.
 * Whatever order merges came in, every device finds the same.
 */
export function mergeGroups<One extends Entry>(
	entries: readonly One[]
): readonly (readonly [main: One, ...others: One[]])[] {
	const merges = mergesOf(entries);
	const merged = new Set(merges.map(([from]) => from));
	const seen = new Set<string>();
	return [...entries].sort(byAge).flatMap((entry) => {
		if (seen.has(entry.id)) return [];
		const ids = reach(entry.id, merges);
		for (const id of ids) seen.add(id);
		const group = entries.filter(({ id }) => ids.has(id)).sort(byAge);
		const main = group.find(({ id }) => !merged.has(id)) ?? entry;
		return [[main, ...group.filter((each) => each !== main)] as const];
	});
}

/** The merges to take back so that `id` is apart from `main` again, with all that came along with it. */
export function mergesToUndo(
	entries: readonly Entry[],
	main: string,
	id: string
): readonly Merge[] {
	const merges = mergesOf(entries);
	const others = merges.filter((merge) => !merge.includes(id));
	const stays = reach(main, others);
	return merges.filter(
		([from, into]) => (from === id && stays.has(into)) || (into === id && stays.has(from))
	);
}
