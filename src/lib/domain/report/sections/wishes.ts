import type { Cluster, Note } from '../../conversation/types.ts';
import { ambitionHeading, item, subheading, type Draft, type Material } from '../material.ts';
import type { Block, Columns } from '../types.ts';
import { counted } from '../../counted.ts';

/** All yellow notes: by ambition and group, then what lies loose, then what was parked. */
export function wishes(material: Material): Draft {
	const notes = material.notes('yellow');
	const place = placed(material, notes);
	const blocks = [
		...material.ambitions.flatMap((ambition, index) =>
			under(ambitionHeading(ambition, index + 1), groups(place, place.inAmbition(ambition.id)))
		),
		...under(subheading('Nog niet bij een ambitie'), groups(place, place.withoutAmbition)),
		...under(subheading('Los op het vel'), list(place.loose)),
		...under(subheading('Geparkeerd naast het vel'), [
			...groups(place, place.parkedClusters),
			...list(place.parked)
		])
	];
	const lead = notes.length === 0 ? '' : `${counted(notes.length, 'wens', 'wensen')} op het vel.`;
	return { lead, blocks, empty: 'Er zijn nog geen wensen opgeschreven.' };
}

interface Placed {
	inAmbition(id: string): readonly Cluster[];
	readonly withoutAmbition: readonly Cluster[];
	readonly parkedClusters: readonly Cluster[];
	readonly loose: readonly Note[];
	readonly parked: readonly Note[];
	notesIn(cluster: Cluster): readonly Note[];
}

/** Where each note is told, so that none is told twice or not at all. */
function placed(material: Material, notes: readonly Note[]): Placed {
	const clusterIds = new Set(material.clusters.map((cluster) => cluster.id));
	const ambitionIds = new Set(material.ambitions.map((ambition) => ambition.id));
	const isIn = (note: Note, cluster: Cluster) => !note.parked && note.clusterId === cluster.id;
	const filled = material.clusters.filter(
		(cluster) => cluster.name.trim() !== '' || notes.some((note) => isIn(note, cluster))
	);
	const hasAmbition = ({ ambitionId }: Cluster) =>
		ambitionId !== null && ambitionIds.has(ambitionId);
	return {
		inAmbition: (id) => filled.filter((cluster) => cluster.ambitionId === id),
		withoutAmbition: filled.filter((cluster) => !hasAmbition(cluster) && !cluster.parked),
		parkedClusters: filled.filter((cluster) => !hasAmbition(cluster) && cluster.parked),
		loose: notes.filter(
			(note) => !note.parked && !(note.clusterId !== null && clusterIds.has(note.clusterId))
		),
		parked: notes.filter((note) => note.parked),
		notesIn: (cluster) => notes.filter((note) => isIn(note, cluster))
	};
}

/** Two groups beside each other, as they fit on a page. */
function groups(place: Placed, clusters: readonly Cluster[]): readonly Columns[] {
	const columns = clusters.map((cluster) => ({
		heading: cluster.name.trim() === '' ? 'Groep zonder naam' : cluster.name,
		items: place.notesIn(cluster).map((note) => item(note.text))
	}));
	return columns.flatMap((_, index) =>
		index % 2 === 0 ? [{ kind: 'columns' as const, columns: columns.slice(index, index + 2) }] : []
	);
}

const list = (notes: readonly Note[]): readonly Block[] =>
	notes.length === 0 ? [] : [{ kind: 'items', items: notes.map((note) => item(note.text)) }];

const under = (heading: Block, blocks: readonly Block[]): readonly Block[] =>
	blocks.length === 0 ? [] : [heading, ...blocks];
