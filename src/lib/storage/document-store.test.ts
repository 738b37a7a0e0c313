import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { ConversationDocument } from '#lib/document/conversation-document.ts';
import { replay } from '#lib/document/replay.ts';
import { Database } from './database.ts';
import { DocumentStore } from './document-store.ts';
import { openDocument } from './open-document.ts';
import { rebuildRows } from './rebuild-rows.ts';
import { rowOf } from './test-rows.ts';

let count = 0;
let database: Database;
let store: DocumentStore;
beforeEach(() => {
	database = new Database(`test-${count++}`);
	store = new DocumentStore(database);
});

/** A document whose every change is committed as a row of its own. */
function recorded(id: string) {
	const document = new ConversationDocument(id);
	const writes: Promise<void>[] = [];
	document.onUpdate((update) => {
		writes.push(store.append(id, update, rowOf(document)));
	});
	return { document, committed: () => Promise.all(writes) };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the update log', () => {
	it('gives back a document as it was', async () => {
		const { document, committed } = recorded('c1');
		document.add('note', { text: 'een' });
		document.setText({ text: 'school' }, 'De Wilgenroos');
		await committed();
		const opened = await openDocument(store, 'c1');
		expect(opened?.document.view).toEqual(document.view);
		expect(opened?.setAside).toBe(0);
	});

	it('knows nothing of an unknown document', async () => {
		expect(await openDocument(store, 'nergens')).toBeNull();
	});

	it('keeps documents apart', async () => {
		const first = recorded('c1');
		const second = recorded('c2');
		first.document.add('note', { text: 'een' });
		second.document.add('note', { text: 'twee' });
		await Promise.all([first.committed(), second.committed()]);
		const opened = await openDocument(store, 'c2');
		expect(opened?.document.view.notes.map((note) => note.text)).toEqual(['twee']);
	});

	it('sets a broken row aside, keeps it, and opens the rest', async () => {
		const { document, committed } = recorded('c1');
		document.add('note', { text: 'een' });
		await committed();
		const broken = new Uint8Array([1, 2, 3, 255, 255, 255]);
		await database.updates.add({ docId: 'c1', bytes: broken, at: 0 });
		const opened = await openDocument(store, 'c1');
		expect(opened?.document.view.notes).toHaveLength(1);
		expect(opened?.setAside).toBe(1);
		expect((await database.quarantine.toArray())[0]?.bytes).toEqual(broken);
		expect((await openDocument(store, 'c1'))?.setAside).toBe(1);
	});

	it('reads the same after it was written anew in one piece, and goes on from there', async () => {
		const { document, committed } = recorded('c1');
		for (let i = 0; i < 30; i++) document.setText({ text: 'school' }, 'x'.repeat(i));
		await committed();
		const stored = await store.load('c1');
		await store.replace(
			'c1',
			replay(stored?.updates.map(({ bytes }) => bytes) ?? []),
			stored?.lastSeq ?? 0,
			'new'
		);
		expect(await database.updates.count()).toBe(0);
		const opened = await openDocument(store, 'c1');
		opened?.document.onUpdate((update) => void store.append('c1', update, rowOf(document)));
		opened?.document.setText({ text: 'place' }, 'Oosterdonk');
		await wait(30);
		const again = await openDocument(store, 'c1');
		expect(again?.document.view.texts).toMatchObject({
			school: 'x'.repeat(29),
			place: 'Oosterdonk'
		});
	});
});

describe('two tabs', () => {
	it('hand each other what they commit', async () => {
		const mine = recorded('c1');
		mine.document.setText({ text: 'school' }, 'De');
		await mine.committed();
		const theirs = await openDocument(store, 'c1');
		const stop = store.watch('c1', theirs?.lastSeq ?? 0, (bytes) => theirs?.document.apply(bytes));
		mine.document.setText({ text: 'school' }, 'De Wilgenroos');
		await mine.committed();
		await wait(100);
		stop();
		expect(theirs?.document.view.texts.school).toBe('De Wilgenroos');
	});

	it('go on handing over after a row that could not be taken in', async () => {
		const mine = recorded('c1');
		const taken: Uint8Array[] = [];
		await database.updates.add({ docId: 'c1', bytes: new Uint8Array([255, 255, 255]), at: 0 });
		mine.document.setText({ text: 'school' }, 'De Wilgenroos');
		await mine.committed();
		const stop = store.watch('c1', 0, (bytes) => {
			if (bytes.length === 3) throw new Error('broken');
			taken.push(bytes);
		});
		await wait(100);
		stop();
		expect(taken).toHaveLength(1);
	});
});

describe('restore points', () => {
	it('keep the last twelve regular ones and all others', async () => {
		await store.keepVersion('c1', new Uint8Array([1]), 'before-talk');
		for (let i = 0; i < 15; i++)
			await store.keepVersion('c1', new Uint8Array([i]), 'every-quarter');
		const versions = await store.versions('c1');
		expect(versions).toHaveLength(13);
		expect(versions.at(-1)?.reason).toBe('before-talk');
		expect(versions[0]?.bytes).toEqual(new Uint8Array([14]));
	});
});

describe('derived rows', () => {
	it('are made again after they were lost', async () => {
		const { document, committed } = recorded('c1');
		document.setText({ text: 'school' }, 'De Wilgenroos');
		await committed();
		await database.docs.clear();
		expect(await rebuildRows(database, store, rowOf)).toBe(1);
		expect((await database.docs.get('c1'))?.school).toBe('De Wilgenroos');
	});
});
