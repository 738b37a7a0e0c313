import { ConversationDocument } from '../../src/lib/document/conversation-document.ts';
import { newConversation } from '../../src/lib/document/new-conversation.ts';
import type { Conversation, ConversationTexts } from '../../src/lib/domain/conversation/types.ts';
import { instrumentById } from '../../src/lib/instruments/index.ts';

/** Ids of a fixture and the random ids that stand for them in the document. */
class Ids {
	readonly #made = new Map<string, string>();

	/** Adds `each` of a kind and remembers the id that it got. */
	add<Each extends { readonly id: string }>(list: readonly Each[], make: (each: Each) => string) {
		for (const each of list) this.#made.set(each.id, make(each));
	}

	of(id: string | null): string | null {
		return id === null ? null : (this.#made.get(id) ?? null);
	}

	all(ids: readonly string[]): readonly string[] {
		return ids.flatMap((id) => this.#made.get(id) ?? []);
	}
}

/** What an entity of a fixture is made of, besides its id. */
function made<
	Each extends { readonly id: string; readonly createdAt: number; readonly order: string }
>(each: Each): Omit<Each, 'id' | 'createdAt' | 'order'> {
	const { id, createdAt, order, ...fresh } = each;
	return fresh;
}

function addSheet(document: ConversationDocument, source: Conversation, ids: Ids): void {
	ids.add(source.ambitions, (each) => document.add('ambition', made(each)));
	ids.add(source.clusters, (each) =>
		document.add('cluster', { ...made(each), ambitionId: ids.of(each.ambitionId) })
	);
	ids.add(source.notes, (each) =>
		document.add('note', {
			...made(each),
			authorId: ids.of(each.authorId),
			clusterId: ids.of(each.clusterId),
			ambitionIds: ids.all(each.ambitionIds)
		})
	);
}

function addAgreements(document: ConversationDocument, source: Conversation, ids: Ids): void {
	ids.add(source.agreements, (each) =>
		document.add('agreement', {
			...made(each),
			participantIds: ids.all(each.participantIds),
			opportunityIds: ids.all(each.opportunityIds)
		})
	);
	ids.add(source.lookBacks, (each) =>
		document.add('lookBack', { ...made(each), carriedId: ids.of(each.carriedId) })
	);
	ids.add(source.appointments, (each) => document.add('appointment', made(each)));
}

function addClosing(document: ConversationDocument, source: Conversation, ids: Ids): void {
	ids.add(source.storyObjects, (each) =>
		document.add('storyObject', { ...made(each), ownerId: ids.of(each.ownerId) })
	);
	ids.add(source.ideas, (each) => document.add('idea', made(each)));
	ids.add(source.features, (each) => document.add('feature', made(each)));
}

const textNames: readonly (keyof ConversationTexts)[] = [
	'school',
	'place',
	'location',
	'focusNote',
	'drawingDescription',
	'timeReason'
];

function addSingles(document: ConversationDocument, source: Conversation): void {
	const { texts, choices, answers, itemNotes, ticks, marks } = source;
	for (const name of textNames) document.setText({ text: name }, texts[name]);
	for (const [answer, text] of Object.entries(answers)) document.setText({ answer }, text);
	for (const [itemNote, text] of Object.entries(itemNotes)) document.setText({ itemNote }, text);
	for (const tick of ticks) document.tick(tick, true);
	for (const [id, value] of Object.entries(marks)) document.mark(id, value);
	document.choose('date', choices.date);
	document.choose('plannedStart', choices.plannedStart);
	document.choose('plannedEnd', choices.plannedEnd);
}

/** A whole conversation as a document of the app under this id; the talk itself has not begun. */
export function storedTalk(id: string, source: Conversation): ConversationDocument {
	const guide = instrumentById(source.instrumentId);
	if (!guide) throw new Error(`No guide ${source.instrumentId}`);
	const document = new ConversationDocument(id, [newConversation(guide, 0)]);
	const ids = new Ids();
	ids.add(source.participants, (each) => document.add('participant', made(each)));
	addSingles(document, source);
	addSheet(document, source, ids);
	addAgreements(document, source, ids);
	addClosing(document, source, ids);
	return document;
}
