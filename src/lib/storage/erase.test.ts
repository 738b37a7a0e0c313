import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { ConversationDocument } from '#lib/document/conversation-document.ts';
import { SchoolDocument } from '#lib/document/school-document.ts';
import { Database } from './database.ts';
import { DocumentStore } from './document-store.ts';
import { eraseDocuments } from './erase.ts';
import { DocumentErased } from './erased.ts';
import { PhotoStore } from './photo-store.ts';
import { refreshSearch } from './refresh-search.ts';
import { SyncStore } from './sync-store.ts';
import { rowOf } from './test-rows.ts';

const WORD = 'zilverberkenlaantje';

let count = 0;
let database: Database;
beforeEach(() => {
	database = new Database(`erase-${count++}`);
});

/** Everything in a row as text: bytes are read as letters. */
function textOf(value: unknown): string {
	if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
	if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
	if (typeof value !== 'object' || value === null) return String(value);
	return Object.values(value).map(textOf).join('\n');
}

/** Names of the tables in which any of the words stands. */
async function tablesWith(...words: readonly string[]): Promise<readonly string[]> {
	const found: string[] = [];
	for (const table of database.tables) {
		const text = textOf(await table.toArray());
		if (words.some((word) => text.includes(word))) found.push(table.name);
	}
	return found.sort();
}

const bytes = new TextEncoder().encode(WORD);

/** Puts the word of this document in every table that can hold one. */
async function fillAll(id: string): Promise<void> {
	const documents = new DocumentStore(database);
	const talk = new ConversationDocument(id);
	talk.setText({ text: 'school' }, WORD);
	await documents.append(id, talk.encode(), rowOf(talk));
	await documents.replace(id, talk.encode(), 1, 'same');
	await documents.append(id, talk.encode(), rowOf(talk));
	await documents.keepVersion(id, talk.encode(), 'every-quarter');
	await new PhotoStore(database).put(id, `${id}-p`, { bytes: bytes.buffer, type: 'image/jpeg' });
	await database.quarantine.add({ docId: id, bytes, at: 0, error: WORD });
	await database.wanted.put({ photo: WORD, docId: id, chunks: [], type: WORD, length: 1 });
	await refreshSearch(database);
}

async function addSchool(id: string): Promise<void> {
	const school = new SchoolDocument(id);
	school.setText({ text: 'name' }, WORD);
	await new DocumentStore(database).append(id, school.encode(), rowOf(school));
}

describe('erasing', () => {
	it('leaves nothing of a conversation or a school in any table, and nothing of others is touched', async () => {
		await new SyncStore(database).setUp(new Uint8Array(32), '');
		const other = new ConversationDocument('ander');
		other.setText({ text: 'school' }, 'De Vlonder');
		await new DocumentStore(database).append('ander', other.encode(), rowOf(other));
		await fillAll('weg-talk');
		await addSchool('school:weg');
		const tables = database.tables.map(({ name }) => name).sort();
		// No words of a conversation or a school come here.
		const without = ['duo', 'erased', 'guides', 'logs', 'meta'];
		expect(await tablesWith(WORD)).toEqual(tables.filter((name) => !without.includes(name)));
		const untouched = await tablesWith('ander', 'De Vlonder');

		await eraseDocuments(database, ['weg-talk', 'school:weg']);
		expect(await tablesWith(WORD)).toEqual([]);
		// Only that they are gone, until the server knows it too.
		expect(await tablesWith('weg-talk', 'school:weg')).toEqual(['erased', 'outbox']);
		expect(await tablesWith('ander', 'De Vlonder')).toEqual(untouched);
	});

	it('is final: what is still on its way is refused, also by the search', async () => {
		const documents = new DocumentStore(database);
		const talk = new ConversationDocument('c1');
		talk.setText({ text: 'school' }, WORD);
		await documents.append('c1', talk.encode(), rowOf(talk));
		const refreshing = refreshSearch(database);
		await eraseDocuments(database, ['c1']);
		await refreshing;
		await expect(documents.append('c1', talk.encode(), rowOf(talk))).rejects.toThrow(
			DocumentErased
		);
		const photo = { bytes: bytes.buffer, type: 'image/jpeg' };
		await expect(new PhotoStore(database).put('c1', 'p', photo)).rejects.toThrow(DocumentErased);
		expect(await tablesWith(WORD)).toEqual([]);
	});

	it('tells nobody while this device does not take part', async () => {
		await eraseDocuments(database, ['c1']);
		expect(await database.outbox.count()).toBe(0);
		expect((await database.erased.get('c1'))?.state).toBe('here');
	});
});
