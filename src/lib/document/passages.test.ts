import { describe, expect, it } from 'vitest';
import type { ConversationTexts } from '#lib/domain/conversation/types.ts';
import { passagesOf } from '#lib/domain/search/conversation-passages.ts';
import { ConversationDocument } from './conversation-document.ts';
import { conversationTexts, type ConversationKind } from './schema.ts';

const kinds = Object.keys(conversationTexts).filter(
	(kind): kind is ConversationKind => kind in conversationTexts
);

describe('searching in a conversation', () => {
	it('looks in every text that can be typed', () => {
		const document = new ConversationDocument('c');
		const typed: string[] = [];
		const fill = (name: string) => {
			typed.push(`zoek${typed.length}${name}`);
			return typed.at(-1) ?? '';
		};
		for (const kind of kinds) {
			const id = document.add(kind, {});
			for (const name of conversationTexts[kind]) {
				document.setText({ entity: id, name }, fill(name));
			}
		}
		const names = Object.keys(document.view.texts).filter(
			(name): name is keyof ConversationTexts => name in document.view.texts
		);
		for (const text of names) document.setText({ text }, fill(text));
		document.setText({ answer: 'A3.9' }, fill('answer'));
		document.setText({ itemNote: 'A2.1' }, fill('itemNote'));
		const found = passagesOf(document.view).map(({ text }) => text);
		expect(typed.filter((word) => !found.join('\n').includes(word))).toEqual([]);
	});
});
