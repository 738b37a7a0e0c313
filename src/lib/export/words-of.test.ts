import { describe, expect, it } from 'vitest';
import { ConversationDocument, type TextTarget } from '#lib/document/conversation-document.ts';
import { newConversation } from '#lib/document/new-conversation.ts';
import { conversationTexts, type ConversationKind } from '#lib/document/schema.ts';
import type { ConversationTexts } from '#lib/domain/conversation/types.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import { instruments } from '#lib/instruments/index.ts';
import { wordsOf } from './words-of.ts';

const guide = (): Instrument => {
	const [instrument] = instruments;
	if (!instrument) throw new Error('No instrument');
	return instrument;
};

const texts = [
	'school',
	'place',
	'location',
	'ownNotes',
	'focusNote',
	'drawingDescription',
	'timeReason',
	'reportNote'
] as const satisfies readonly (keyof ConversationTexts)[];

/** A conversation with different words in every field that there is, and those words. */
function filled() {
	const document = new ConversationDocument('vol', [newConversation(guide(), 0)]);
	const words: string[] = [];
	const write = (target: TextTarget) => {
		const word = `woord-${words.length}-hier`;
		words.push(word);
		document.setText(target, word);
	};
	for (const text of texts) write({ text });
	const [item] = guide().checklist;
	if (item) write({ itemNote: item.id });
	for (const { prompts } of guide().steps) for (const { id } of prompts) write({ answer: id });
	const writeAll = (kind: ConversationKind, id: string) => {
		for (const name of conversationTexts[kind]) write({ entity: id, name });
	};
	writeAll('participant', document.add('participant', { role: 'principal' }));
	for (const color of ['yellow', 'green', 'pink'] as const) {
		writeAll('note', document.add('note', { color }));
		writeAll('note', document.add('note', { color, parked: true }));
	}
	writeAll('cluster', document.add('cluster', {}));
	writeAll('ambition', document.add('ambition', {}));
	writeAll('agreement', document.add('agreement', { owner: 'school' }));
	writeAll('photo', document.add('photo', { blobId: 'b', kind: 'other', width: 1, height: 1 }));
	writeAll('extraItem', document.add('extraItem', { done: false }));
	return { document, words };
}

describe('the words of a conversation as text', () => {
	it('hold what stands in every field, also the private ones', () => {
		const { document, words } = filled();
		const text = wordsOf(document.view, guide());
		expect(words.filter((word) => !text.includes(word))).toEqual([]);
	});

	it('keep the facilitator’s own words under a heading of their own', () => {
		const { document } = filled();
		const [forSchool, own] = wordsOf(document.view, guide()).split('EIGEN NOTITIES');
		const { ownNotes } = document.view.texts;
		expect(forSchool).not.toContain(ownNotes);
		expect(own).toContain(ownNotes);
	});
});
