import { expect, it, vi } from 'vitest';
import { ConversationDocument } from './conversation-document.ts';
import { writtenApart } from './written-apart.ts';

vi.mock('./written-apart.ts', { spy: true });

it('a word in one of 300 notes that takes the place of another looks at that note only', () => {
	const document = new ConversationDocument('c1');
	const target = { entity: document.add('note', { text: 'Zingen' }), name: 'text' } as const;
	for (let count = 1; count < 300; count++) document.add('note', { text: 'Dansen' });
	vi.mocked(writtenApart).mockClear();
	document.setText(target, 'Muziek');
	document.settle(target);
	const looked = vi.mocked(writtenApart).mock.calls.map(([, text]) => text.toJSON());
	expect(new Set(looked)).toEqual(new Set(['Muziek']));
	expect(looked.length).toBeLessThan(4);
});
