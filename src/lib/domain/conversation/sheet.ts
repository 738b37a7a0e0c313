import type { Ambition, Cluster, EntityId, Note } from './types.ts';

/** A group of notes on the sheet. */
export interface Group {
	readonly cluster: Cluster;
	readonly notes: readonly Note[];
}

/** Where each yellow note lies: in one group, loose, or beside the sheet. Never in two places, never nowhere. */
export interface Sheet {
	/** On the sheet; groups that became an ambition too. */
	readonly groups: readonly Group[];
	readonly loose: readonly Note[];
	readonly parkedGroups: readonly Group[];
	readonly parkedNotes: readonly Note[];
}

export const yellowNotes = (notes: readonly Note[]): readonly Note[] =>
	notes.filter((note) => note.color === 'yellow');

/**
 * Notes per group. A note lies loose when its group is gone (removed on another device, say), and
 * beside the sheet when it was parked itself, whatever its group.
 */
export function sheetOf(
	notes: readonly Note[],
	clusters: readonly Cluster[],
	ambitions: readonly Ambition[]
): Sheet {
	const living = new Set(ambitions.map((ambition) => ambition.id));
	// A group that is part of an ambition hangs on the sheet, even if someone else parked it meanwhile.
	const isBeside = ({ cluster: { parked, ambitionId } }: Group): boolean =>
		parked && (ambitionId === null || !living.has(ambitionId));
	const notesByCluster = new Map<EntityId, Note[]>(clusters.map(({ id }) => [id, []]));
	const loose: Note[] = [];
	const parkedNotes: Note[] = [];
	for (const note of yellowNotes(notes)) {
		const inGroup = note.clusterId === null ? undefined : notesByCluster.get(note.clusterId);
		if (note.parked) parkedNotes.push(note);
		else (inGroup ?? loose).push(note);
	}
	const groups = clusters.map((cluster) => ({
		cluster,
		notes: notesByCluster.get(cluster.id) ?? []
	}));
	return {
		groups: groups.filter((group) => !isBeside(group)),
		loose,
		parkedGroups: groups.filter(isBeside),
		parkedNotes
	};
}

/**
 * `next` with every group of `before` that did not change, so that a keystroke in one name leaves the
 * other groups alone.
 */
export function keepUnchanged(before: readonly Group[], next: readonly Group[]): readonly Group[] {
	return next.map((group) => {
		const old = before.find(({ cluster }) => cluster.id === group.cluster.id);
		if (!old || !isSameList(old.notes, group.notes)) return group;
		return old.cluster === group.cluster ? old : { cluster: group.cluster, notes: old.notes };
	});
}

const isSameList = (a: readonly Note[], b: readonly Note[]): boolean =>
	a.length === b.length && a.every((note, index) => note === b[index]);

/**
 * The groups from the top until `room` notes are reached; the rest is left out. A group is only cut when it
 * is larger than all of the room: the notes of half a group would move when the other half comes.
 */
export function firstNotes(groups: readonly Group[], room: number): readonly Group[] {
	let left = room;
	return groups.flatMap((group) => {
		if (left <= 0) return [];
		// An empty group takes place too.
		left -= Math.max(1, group.notes.length);
		const { cluster, notes } = group;
		return [notes.length <= room ? group : { cluster, notes: notes.slice(0, room) }];
	});
}

/** Columns of the sheet: left of the pupil, under the pupil, right of the pupil. */
export type Columns = readonly [
	left: readonly Group[],
	middle: readonly Group[],
	right: readonly Group[]
];

/**
 * Spreads groups around the pupil. It depends on nothing but their order, so that no group jumps to
 * another column when notes move.
 */
export function aroundPupil(groups: readonly Group[]): Columns {
	const columns: [Group[], Group[], Group[]] = [[], [], []];
	// Left and right first: the pupil takes the room in the middle.
	const turns = [0, 2, 0, 2, 1] as const;
	groups.forEach((group, index) => columns[turns[index % turns.length] ?? 0].push(group));
	return columns;
}
