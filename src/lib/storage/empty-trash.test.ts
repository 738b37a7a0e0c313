import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { ConversationDocument } from '#lib/document/conversation-document.ts';
import { TRASH_DAYS } from '#lib/domain/conversation/trash.ts';
import { Database } from './database.ts';
import { DocumentStore } from './document-store.ts';
import { emptyTrash } from './empty-trash.ts';
import { eraseClosed } from './erase-closed.ts';
import { countKept } from './kept.ts';
import { holdDocument } from './open-document.ts';
import { SyncStore } from './sync-store.ts';
import { rowOf } from './test-rows.ts';

const OVER = TRASH_DAYS * 86_400_000;

let count = 0;
let database: Database;
beforeEach(() => {
	database = new Database(`trash-${count++}`);
});

async function talk(id: string, trashedAt: number | null): Promise<void> {
	const document = new ConversationDocument(id);
	document.choose('trashedAt', trashedAt);
	await new DocumentStore(database).append(id, document.encode(), rowOf(document));
}

const ids = () => new DocumentStore(database).ids();

describe('emptying the trash', () => {
	it('erases what has been in it for its whole time, and nothing else', async () => {
		await talk('oud', 0);
		await talk('nieuw', 1);
		await talk('gewoon', null);
		expect(await emptyTrash(database, OVER)).toEqual(['oud']);
		expect([...(await ids())].sort()).toEqual(['gewoon', 'nieuw']);
	});

	it('waits while the others have not had everything, or this device has not heard from them', async () => {
		const sync = new SyncStore(database);
		await sync.setUp(new Uint8Array(32), '');
		await talk('c-oud', 0);
		expect(await emptyTrash(database, OVER)).toEqual([]);
		const setup = (await sync.record())?.setup ?? '';
		await sync.note(setup, { succeededAt: OVER, problem: null });
		expect(await emptyTrash(database, OVER)).toEqual([]);
		await database.outbox.clear();
		expect(await emptyTrash(database, OVER)).toEqual(['c-oud']);
	});

	it('leaves alone what is open in a tab', async () => {
		await talk('trash-open', 0);
		const release = await holdDocument('trash-open');
		expect(await emptyTrash(database, OVER)).toEqual([]);
		await release();
		expect(await emptyTrash(database, OVER)).toEqual(['trash-open']);
	});
});

describe('erasing several at a time', () => {
	it('erases none while one of them is open', async () => {
		await talk('een', null);
		await talk('twee-open', null);
		const release = await holdDocument('twee-open');
		expect(await eraseClosed(database, ['een', 'twee-open'])).toBe(false);
		expect(await ids()).toHaveLength(2);
		await release();
		expect(await eraseClosed(database, ['een', 'twee-open'])).toBe(true);
		expect(await ids()).toHaveLength(0);
	});
});

it('counts what is kept, of everything or of one conversation', async () => {
	await talk('een', null);
	await talk('twee', null);
	await new DocumentStore(database).keepVersion('een', new Uint8Array(5), 'every-quarter');
	expect((await countKept(database)).words.count).toBe(2);
	const one = await countKept(database, ['een']);
	expect(one.words.count).toBe(1);
	expect(one.words.bytes).toBeGreaterThan(5);
	expect(one.versions).toEqual({ count: 1, bytes: 5 });
	expect((await countKept(database, ['twee'])).versions.count).toBe(0);
});
