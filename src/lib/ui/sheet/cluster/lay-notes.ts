import type { ConversationDocument } from '#lib/document/conversation-document.ts';
import type { EntityId } from '#lib/domain/conversation/types.ts';

/** Where notes can be laid. `new` makes a group of them. */
export type Place =
	| { readonly kind: 'group'; readonly id: EntityId }
	| { readonly kind: 'new' }
	| { readonly kind: 'loose' }
	| { readonly kind: 'parked' };

const GROUP = 'group:';

/** A place as one word, for an attribute of the element that shows it. */
export const placeKey = (place: Place): string =>
	place.kind === 'group' ? GROUP + place.id : place.kind;

/** The place that an attribute names; null for anything else. */
export function placeOf(key: string | undefined): Place | null {
	if (key?.startsWith(GROUP)) return { kind: 'group', id: key.slice(GROUP.length) };
	return key === 'new' || key === 'loose' || key === 'parked' ? { kind: key } : null;
}

/** Lays notes somewhere, in one step back. Notes that are parked keep nothing of their old group. */
export function layNotes(
	edit: Pick<ConversationDocument, 'group' | 'add' | 'change'>,
	ids: readonly EntityId[],
	place: Place
): void {
	edit.group(() => {
		const clusterId = clusterFor(edit, place);
		for (const id of ids) edit.change('note', id, { clusterId, parked: place.kind === 'parked' });
	});
}

function clusterFor(edit: Pick<ConversationDocument, 'add'>, place: Place): EntityId | null {
	if (place.kind === 'group') return place.id;
	return place.kind === 'new' ? edit.add('cluster', { name: '' }) : null;
}
