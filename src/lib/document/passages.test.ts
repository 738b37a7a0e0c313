import { describe, expect, it } from 'vitest';
import type { ConversationTexts } from '#lib/domain/conversation/types.ts';
import type { SchoolTexts } from '#lib/domain/school/types.ts';
import { passagesOf } from '#lib/domain/search/conversation-passages.ts';
import type { Passage } from '#lib/domain/search/passage.ts';
import { schoolPassagesOf } from '#lib/domain/search/school-passages.ts';
import { ConversationDocument } from './conversation-document.ts';
import { conversationTexts, entityTexts, type ConversationKind } from './schema.ts';
import { SchoolDocument } from './school-document.ts';

/** Gives words that occur once, and tells which of them can't be found. */
function uniqueWords() {
	const given: string[] = [];
	return {
		next: () => {
			given.push(`zoekwoord${given.length}x`);
			return given.at(-1) ?? '';
		},
		missingIn: (passages: readonly Passage[]) => {
			const all = passages.map(({ text }) => text).join('\n');
			return given.filter((word) => !all.includes(word));
		}
	};
}

const keysOf = <Texts extends object>(texts: Texts): readonly (keyof Texts)[] =>
	Object.keys(texts).filter((key): key is keyof Texts & string => key in texts);

describe('what can be found', () => {
	it('is every text that can be typed in a conversation', () => {
		const document = new ConversationDocument('c');
		const words = uniqueWords();
		const kinds: readonly ConversationKind[] = keysOf(conversationTexts);
		for (const kind of kinds) {
			const entity = document.add(kind, {});
			for (const name of entityTexts[kind]) document.setText({ entity, name }, words.next());
		}
		const texts: readonly (keyof ConversationTexts)[] = keysOf(document.view.texts);
		for (const text of texts) document.setText({ text }, words.next());
		document.setText({ answer: 'A3.9' }, words.next());
		document.setText({ itemNote: 'A2.1' }, words.next());
		expect(words.missingIn(passagesOf(document.view))).toEqual([]);
	});

	it('is every text that can be typed about a school', () => {
		const document = new SchoolDocument('school:s');
		const words = uniqueWords();
		for (const kind of ['schoolPerson', 'schoolDocument'] as const) {
			const entity = document.add(kind, {});
			for (const name of entityTexts[kind]) document.setText({ entity, name }, words.next());
		}
		const texts: readonly (keyof SchoolTexts)[] = keysOf(document.view.texts);
		for (const text of texts) document.setText({ text }, words.next());
		expect(words.missingIn(schoolPassagesOf(document.view))).toEqual([]);
	});
});
