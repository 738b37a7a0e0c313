import type { ConversationDocument } from '#lib/document/conversation-document.ts';
import { freshAgreement } from '#lib/domain/conversation/agreements.ts';
import type { EntityId, LookBackEntry } from '#lib/domain/conversation/types.ts';

/**
 * Makes an agreement of this year from an earlier one, or takes it away again. One step back undoes it.
 * `carried`: the agreement it was carried to, if that is still there.
 */
export function carryOver(
	edit: ConversationDocument,
	entry: LookBackEntry,
	carried: EntityId | null,
	on: boolean
): void {
	if (on === (carried !== null)) return;
	edit.group(() => {
		if (carried !== null) edit.remove(carried);
		const carriedId = on
			? edit.add('agreement', { ...freshAgreement(null), what: entry.what })
			: null;
		edit.change('lookBack', entry.id, { carriedId });
	});
}
