import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { ConversationDocument } from '#lib/document/conversation-document.ts';
import { Database } from './database.ts';
import { DocumentStore } from './document-store.ts';
import { openDocument } from './open-document.ts';
import { PhotoStore } from './photo-store.ts';
import { SetupChanged } from './sync-record.ts';
import { SyncStore } from './sync-store.ts';
import { rowOf } from './test-rows.ts';

const secret = new Uint8Array(32).fill(7);

let count = 0;
let database: Database;
let documents: DocumentStore;
let sync: SyncStore;
beforeEach(() => {
	database = new Database(`sync-${count++}`);
	documents = new DocumentStore(database);
	sync = new SyncStore(database);
});

function noteIn(id: string, text: string, ...updates: Uint8Array[]) {
	const document = new ConversationDocument(id, updates);
	document.add('note', { text });
	return document;
}

const store = (document: ConversationDocument) =>
	documents.append(document.id, document.encode(), rowOf(document));

const arrivalOf = (id: string, bytes: Uint8Array) => ({
	updates: new Map([[id, [bytes]]]),
	unreadable: [],
	photos: [],
	logs: new Map(),
	cursor: { epoch: 'e', seq: 4, batch: 'b' }
});

const setupOf = async () => (await sync.record())?.setup ?? '';

describe('the outbox', () => {
	it('stays empty on a device that does not take part', async () => {
		await store(noteIn('c1', 'een'));
		await new PhotoStore(database).put('c1', 'p1', {
			bytes: new ArrayBuffer(3),
			type: 'image/png'
		});
		expect(await database.outbox.count()).toBe(0);
	});

	it('gets every committed change and every photo', async () => {
		await sync.setUp(secret, '');
		const document = noteIn('c1', 'een');
		await store(document);
		await new PhotoStore(database).put('c1', 'p1', {
			bytes: new ArrayBuffer(3),
			type: 'image/png'
		});
		expect(await sync.outbox.toSeal(10)).toMatchObject([{ docId: 'c1', bytes: document.encode() }]);
		expect(await sync.outbox.photos()).toMatchObject([{ photo: 'p1', announced: false }]);
		expect(await sync.overview()).toMatchObject({ changes: 1, photos: 1 });
	});

	it.each([
		['gets', true, 1],
		['does not get', false, 0]
	])('%s what a page that goes away hands over', async (_, takesPart, count) => {
		if (takesPart) await sync.setUp(secret, '');
		await documents.load('c1');
		const document = noteIn('c1', 'een');
		documents.appendAtOnce('c1', document.encode(), rowOf(document));
		await expect.poll(() => database.updates.count()).toBe(1);
		expect((await openDocument(documents, 'c1'))?.document.view).toEqual(document.view);
		expect(await database.docs.get('c1')).toEqual(rowOf(document));
		expect(await database.outbox.count()).toBe(count);
	});

	it('holds a change exactly when the log holds it', async () => {
		await sync.setUp(secret, '');
		database.docs.hook('creating', () => {
			throw new Error('Disk full');
		});
		await expect(store(noteIn('c1', 'een'))).rejects.toThrow();
		expect(await database.updates.count()).toBe(0);
		expect(await database.outbox.count()).toBe(0);
	});

	it('takes nothing back from a pairing that was replaced', async () => {
		await sync.setUp(secret, '');
		const earlier = await setupOf();
		await store(noteIn('c1', 'een'));
		const rows = await sync.outbox.toSeal(10);
		await sync.setUp(secret, '');
		await expect(sync.outbox.exchange(earlier, rows, rows)).rejects.toThrow(SetupChanged);
		expect(await database.outbox.count()).toBe(0);
	});
});

describe('taking in what other devices changed', () => {
	it('stores a conversation that was unknown here, with its row in the list', async () => {
		await sync.setUp(secret, '');
		const theirs = noteIn('c9', 'van een ander');
		await sync.takeIn(await setupOf(), arrivalOf('c9', theirs.encode()), rowOf);
		expect((await openDocument(documents, 'c9'))?.document.view).toEqual(theirs.view);
		expect(await database.docs.get('c9')).toEqual(rowOf(theirs));
		expect((await sync.record())?.cursor?.seq).toBe(4);
		expect(await database.outbox.count()).toBe(0);
	});

	it('adds no row for what is here already', async () => {
		await sync.setUp(secret, '');
		const document = noteIn('c1', 'een');
		await store(document);
		await sync.takeIn(await setupOf(), arrivalOf('c1', document.encode()), rowOf);
		expect(await database.updates.count()).toBe(1);
	});

	it('merges with what was typed here', async () => {
		await sync.setUp(secret, '');
		const mine = noteIn('c1', 'een');
		const theirs = noteIn('c1', 'twee', mine.encode());
		mine.add('note', { text: 'drie' });
		await store(mine);
		await sync.takeIn(await setupOf(), arrivalOf('c1', theirs.encode()), rowOf);
		const opened = await openDocument(documents, 'c1');
		const texts = opened?.document.view.notes.map(({ text }) => text).sort();
		expect(texts).toEqual(['drie', 'een', 'twee']);
	});

	it('shows at once in a document that is open', async () => {
		await sync.setUp(secret, '');
		const mine = noteIn('c1', 'een');
		await store(mine);
		const theirs = noteIn('c1', 'twee', mine.encode());
		const stop = documents.watch('c1', 1, (bytes) => {
			mine.apply(bytes);
		});
		await sync.takeIn(await setupOf(), arrivalOf('c1', theirs.encode()), rowOf);
		await expect.poll(() => mine.view.notes.length).toBe(2);
		stop();
	});

	it('keeps what can not be read once, however often it comes', async () => {
		await sync.setUp(secret, '');
		const row = { docId: 'c1', bytes: Uint8Array.of(1), at: 0, error: 'forged', batch: 'b1' };
		const arrival = {
			updates: new Map(),
			unreadable: [row],
			photos: [],
			logs: new Map(),
			cursor: null
		};
		await sync.takeIn(await setupOf(), arrival, rowOf);
		await sync.takeIn(await setupOf(), arrival, rowOf);
		expect(await sync.overview()).toMatchObject({ unreadable: 1 });
	});

	it('asks for a photo that is not here, and no more once it is', async () => {
		await sync.setUp(secret, '');
		const photo = { photo: 'p1', docId: 'c1', chunks: ['x'], type: 'image/png', length: 3 };
		const arrival = {
			updates: new Map(),
			unreadable: [],
			photos: [photo],
			logs: new Map(),
			cursor: null
		};
		await sync.takeIn(await setupOf(), arrival, rowOf);
		expect(await sync.wanted()).toEqual([photo]);
		await sync.fetched(photo, new ArrayBuffer(3));
		await sync.takeIn(await setupOf(), arrival, rowOf);
		expect(await sync.wanted()).toEqual([]);
	});
});

describe('a database', () => {
	it('of the first version opens with everything in it', async () => {
		const name = `sync-${count++}`;
		const old = new Dexie(name);
		old.version(1).stores({
			docs: 'id',
			updates: '++seq, docId, [docId+seq]',
			snapshots: 'docId',
			versions: '++id, docId',
			quarantine: '++id, docId',
			photos: 'id, docId',
			meta: 'key'
		});
		const document = noteIn('c1', 'een');
		await old.table('updates').add({ docId: 'c1', bytes: document.encode(), at: 0 });
		old.close();
		const opened = await openDocument(new DocumentStore(new Database(name)), 'c1');
		expect(opened?.document.view).toEqual(document.view);
	});

	it('never writes a document anew without its history once it was shared', async () => {
		await sync.setUp(secret, '');
		await sync.stop();
		await store(noteIn('c1', 'een'));
		const bytes = noteIn('c1', 'een').encode();
		expect(await documents.replace('c1', bytes, 1, 'new')).toBe(false);
		expect(await database.updates.count()).toBe(1);
		expect(await documents.replace('c1', bytes, 1, 'same')).toBe(true);
	});
});
