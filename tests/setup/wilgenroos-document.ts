import type { ConversationDocument } from '../../src/lib/document/conversation-document.ts';
import type { Conversation, ConversationTexts } from '../../src/lib/domain/conversation/types.ts';
import { wilgenroos } from '../fixtures/wilgenroos.ts';
import { madeDocument } from './seed.ts';

/** Ids of the fixture and the random ids that stand for them in the document. */
type Ids = Map<string, string>;

const idIn = (ids: Ids, id: string | null) => (id === null ? null : (ids.get(id) ?? null));
const idsIn = (ids: Ids, each: readonly string[]) => each.flatMap((id) => ids.get(id) ?? []);

function addSheet(document: ConversationDocument, source: Conversation, ids: Ids): void {
	for (const { id, text, competences } of source.ambitions) {
		ids.set(id, document.add('ambition', { text, competences }));
	}
	for (const { id, name, parked, ambitionId } of source.clusters) {
		ids.set(id, document.add('cluster', { name, parked, ambitionId: idIn(ids, ambitionId) }));
	}
	for (const { id, order, createdAt, ...note } of source.notes) {
		const links = {
			authorId: idIn(ids, note.authorId),
			clusterId: idIn(ids, note.clusterId),
			ambitionIds: idsIn(ids, note.ambitionIds)
		};
		ids.set(id, document.add('note', { ...note, ...links }));
	}
}

function addPeople(document: ConversationDocument, source: Conversation, ids: Ids): void {
	for (const { id, role, label, valuable, experience, followUp } of source.participants) {
		ids.set(id, document.add('participant', { role, label, valuable, experience, followUp }));
	}
}

function addAgreements(document: ConversationDocument, source: Conversation, ids: Ids): void {
	for (const { id, order, createdAt, ...agreement } of source.agreements) {
		const links = {
			participantIds: idsIn(ids, agreement.participantIds),
			opportunityIds: idsIn(ids, agreement.opportunityIds)
		};
		ids.set(id, document.add('agreement', { ...agreement, ...links }));
	}
}

function addSingles(
	document: ConversationDocument,
	{ texts, choices, answers, itemNotes, ticks }: Conversation
): void {
	const names: readonly (keyof ConversationTexts)[] = [
		'school',
		'place',
		'location',
		'focusNote',
		'drawingDescription',
		'timeReason'
	];
	for (const name of names) document.setText({ text: name }, texts[name]);
	for (const [answer, text] of Object.entries(answers)) document.setText({ answer }, text);
	for (const [itemNote, text] of Object.entries(itemNotes)) document.setText({ itemNote }, text);
	for (const tick of ticks) document.tick(tick, true);
	document.choose('date', choices.date);
	document.choose('plannedStart', choices.plannedStart);
	document.choose('plannedEnd', choices.plannedEnd);
}

/** The whole Wilgenroos conversation as a document of the app; the talk itself has not begun. */
export function wilgenroosDocument(id: string): ConversationDocument {
	const source = wilgenroos();
	const ids: Ids = new Map();
	const document = madeDocument(id);
	addPeople(document, source, ids);
	addSingles(document, source);
	addSheet(document, source, ids);
	addAgreements(document, source, ids);
	return document;
}
