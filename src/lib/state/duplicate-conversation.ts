import { ConversationDocument } from '#lib/document/conversation-document.ts';
import { newConversation } from '#lib/document/new-conversation.ts';
import { randomId } from '#lib/document/random-id.ts';
import { ownRowKeys } from '#lib/domain/conversation/fields.ts';
import { startForAnother } from '#lib/domain/conversation/start-for-another.ts';
import { summarise } from '#lib/domain/conversation/summary.ts';
import type { Conversation } from '#lib/domain/conversation/types.ts';
import type { Instrument, Role } from '#lib/domain/instrument/types.ts';
import type { Stores } from './app.svelte.ts';

/** A talk with the guide that it follows. */
interface Source {
	readonly view: Conversation;
	readonly instrument: Instrument;
}

/**
 * Makes a new talk with the preparation of `source`, for another school, stores it and returns its id.
 * Nothing that was said, written or photographed comes along. Rejects when the disk is full.
 */
export async function duplicateConversation(
	stores: Pick<Stores, 'documents'>,
	{ view, instrument }: Source,
	labelOf: (role: Role, taken: readonly string[]) => string
): Promise<string> {
	const id = randomId();
	const tipIds = (instrument.levelTips?.ownRows ?? []).flatMap((row) =>
		Object.values(ownRowKeys(row))
	);
	const start = startForAnother(view, tipIds);
	const first = newConversation(instrument, Date.now(), view.ownGuide);
	const document = new ConversationDocument(id, [first]);
	for (const role of start.roles) {
		const taken = document.view.participants.map(({ label }) => label);
		document.add('participant', { role, label: labelOf(role, taken) });
	}
	for (const text of start.items) document.add('extraItem', { text, done: false });
	for (const [step, minutes] of Object.entries(start.minutes)) document.setMinutes(step, minutes);
	for (const [answer, text] of Object.entries(start.tips)) document.setText({ answer }, text);
	await stores.documents.append(id, document.encode(), summarise(document.view, instrument));
	return id;
}
