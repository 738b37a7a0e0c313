import type { ConversationDocument } from '#lib/document/conversation-document.ts';
import {
	joinedText,
	movedToAmbition,
	type PlacedAmbition
} from '#lib/domain/conversation/ambitions.ts';
import type { Ambition, Competence, EntityId } from '#lib/domain/conversation/types.ts';

/** What a new ambition is made of. */
export interface NewAmbition {
	readonly text: string;
	readonly competences: readonly Competence[];
	readonly clusterIds: readonly EntityId[];
}

/** Hangs a new ambition and puts its groups under it; returns its id. */
export function hangAmbition(edit: ConversationDocument, fresh: NewAmbition): EntityId {
	return edit.group(() => {
		const { text, competences, clusterIds } = fresh;
		const id = edit.add('ambition', { text, competences });
		for (const clusterId of clusterIds) joinAmbition(edit, clusterId, id);
		return id;
	});
}

/** Makes a group part of an ambition, or takes it out with null. */
export function joinAmbition(
	edit: ConversationDocument,
	clusterId: EntityId,
	ambitionId: EntityId | null
): void {
	edit.change('cluster', clusterId, { ambitionId, parked: false });
}

/** Makes one ambition of two: the words, groups, competences and notes of `from` go to `into`. */
export function mergeAmbitions(edit: ConversationDocument, from: Ambition, into: Ambition): void {
	const { notes, clusters } = edit.view;
	edit.group(() => {
		edit.setText({ entity: into.id, name: 'text' }, joinedText(into, from));
		edit.change('ambition', into.id, {
			competences: [...new Set([...into.competences, ...from.competences])]
		});
		for (const cluster of clusters) {
			if (cluster.ambitionId === from.id) joinAmbition(edit, cluster.id, into.id);
		}
		for (const { id, ambitionIds } of movedToAmbition(notes, from.id, into.id)) {
			edit.change('note', id, { ambitionIds });
		}
		edit.change('ambition', from.id, { joinedTo: into.id });
		edit.remove(from.id);
	});
}

/** Takes an ambition down: its groups and its sentence, as a wish, stay on the sheet or lie beside it. */
export function takeDown(
	edit: ConversationDocument,
	{ ambition, clusters }: PlacedAmbition,
	where: 'sheet' | 'beside'
): void {
	const [first] = clusters;
	const parked = where === 'beside';
	const text = ambition.text.trim();
	edit.group(() => {
		for (const { id } of clusters) edit.change('cluster', id, { ambitionId: null, parked });
		if (text !== '') {
			const place = first ? { clusterId: first.id } : { parked };
			edit.add('note', { color: 'yellow', text, ...place });
		}
		edit.remove(ambition.id);
	});
}
