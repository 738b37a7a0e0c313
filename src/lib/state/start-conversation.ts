import { ConversationDocument } from '#lib/document/conversation-document.ts';
import { newConversation } from '#lib/document/new-conversation.ts';
import { randomId } from '#lib/document/random-id.ts';
import { summarise } from '#lib/domain/conversation/summary.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import type { Stores } from './app.svelte.ts';
import { readSchool } from './read-school.ts';

/** The seats that a talk starts with; the facilitator changes them while preparing. */
const firstSeats = [
	{ role: 'principal', label: 'Directeur' },
	{ role: 'cultureCoordinator', label: 'Cultuurcoördinator' },
	{ role: 'intermediary', label: 'Intermediair' }
] as const;

/**
 * Makes a conversation with the usual seats, stores it, and returns its id. Rejects when the disk is full.
 * `schoolId`: entry of the school that it is with; null while that has to be said yet.
 */
export async function startConversation(
	stores: Stores,
	instrument: Instrument,
	schoolId: string | null
): Promise<string> {
	const id = randomId();
	const document = new ConversationDocument(id, [newConversation(instrument, Date.now())]);
	for (const seat of firstSeats) document.add('participant', seat);
	const school = schoolId === null ? null : await readSchool(stores, schoolId);
	if (school) {
		document.setText({ text: 'school' }, school.texts.name);
		document.setText({ text: 'place' }, school.texts.place);
		document.choose('schoolId', school.id);
	}
	await stores.documents.append(id, document.encode(), summarise(document.view, instrument));
	return id;
}
