import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { ConversationDocument } from '#lib/document/conversation-document.ts';
import { summarise } from '#lib/domain/conversation/summary.ts';
import { instruments } from '#lib/instruments/index.ts';
import { Database } from './database.ts';
import { DocumentStore } from './document-store.ts';
import { compactDocument, holdDocument, openDocument } from './open-document.ts';

let count = 0;

/** A store with a document of so many rows that it is worth writing anew. */
async function longDocument() {
	const id = `lang-${count}`;
	const store = new DocumentStore(new Database(`lock-${count++}`));
	const [instrument] = instruments;
	if (!instrument) throw new Error('No instrument');
	const document = new ConversationDocument(id);
	const writes: Promise<void>[] = [];
	document.onUpdate((update) => {
		writes.push(store.append(id, update, summarise(document.view, instrument)));
	});
	for (let i = 1; i <= 420; i++) document.setText({ text: 'school' }, 'x'.repeat(i));
	await Promise.all(writes);
	return { id, store };
}

describe('a document that is open somewhere', () => {
	it('is not written anew until the last holder lets go, and then it is', async () => {
		const { id, store } = await longDocument();
		const release = await holdDocument(id);
		const releaseOther = await holdDocument(id);
		await release();
		expect(await compactDocument(store, id)).toBe(false);
		await releaseOther();
		expect(await compactDocument(store, id)).toBe(true);
		expect((await openDocument(store, id))?.document.view.texts.school).toHaveLength(420);
	});

	it('is not held while it is being written anew, so nobody loads what is about to be replaced', async () => {
		const { id, store } = await longDocument();
		const compacting = compactDocument(store, id);
		const release = await holdDocument(id);
		expect((await store.load(id))?.updates).toHaveLength(1);
		expect(await compacting).toBe(true);
		await release();
	});
});
