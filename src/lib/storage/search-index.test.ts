import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { ConversationDocument } from '#lib/document/conversation-document.ts';
import { SchoolDocument } from '#lib/document/school-document.ts';
import { queryWords } from '#lib/domain/search/words.ts';
import { Database } from './database.ts';
import { DocumentStore } from './document-store.ts';
import { openDocument } from './open-document.ts';
import { refreshSearch } from './refresh-search.ts';
import { SearchIndex } from './search-index.ts';
import { rowOf } from './test-rows.ts';

let count = 0;
let database: Database;
let store: DocumentStore;
beforeEach(() => {
	database = new Database(`search-${count++}`);
	store = new DocumentStore(database);
});

const find = async (query: string) =>
	[...(await new SearchIndex(database).find(queryWords(query))).ids].sort();

/** Stores a note in a conversation, and does nothing about the index: as a page that is killed right after. */
async function note(id: string, text: string): Promise<void> {
	const document = (await openDocument(store, id))?.document ?? new ConversationDocument(id);
	const updates: Uint8Array[] = [];
	document.onUpdate((update) => updates.push(update));
	document.add('note', { color: 'pink', text });
	for (const update of updates) await store.append(id, update, rowOf(document));
}

describe('searching over all conversations', () => {
	it('finds those that hold every word, by its beginning, folded, wherever they stand', async () => {
		await note('a', 'Een café in de wijk');
		await note('a', 'Iedereen danst');
		await note('b', 'Het café');
		await refreshSearch(database);
		expect(await find('CAFE')).toEqual(['a', 'b']);
		expect(await find('danst caf')).toEqual(['a']);
		expect(await find('afé')).toEqual([]);
		expect(await find('')).toEqual([]);
	});

	it('hands over the places, in the order that was asked for', async () => {
		await note('a', 'Een café in de wijk');
		await note('b', 'Het café');
		await refreshSearch(database);
		const rows = await new SearchIndex(database).rows(['b', 'weg', 'a']);
		expect(rows.map(({ passages }) => passages)).toEqual([
			[{ place: 'pinkNote', text: 'Het café' }],
			[{ place: 'pinkNote', text: 'Een café in de wijk' }]
		]);
	});

	it('hands over the first ones with the ids, also when the database was not open yet', async () => {
		await note('a', 'Een café in de wijk');
		await note('b', 'Het café');
		await note('c', 'Geen');
		await refreshSearch(database);
		database.close({ disableAutoOpen: false });
		const found = await new SearchIndex(database).find(['cafe'], (ids) => [
			'weg',
			...[...ids].sort().slice(1)
		]);
		expect([...found.ids].sort()).toEqual(['a', 'b']);
		expect(found.rows.map(({ id }) => id)).toEqual(['b']);
	});
});

it('finds schools as well as conversations', async () => {
	const school = new SchoolDocument('school:s');
	school.setText({ text: 'remarks' }, 'Op vrijdag is er markt');
	await store.append(school.id, school.encode(), rowOf(school));
	await note('a', 'Naar de markt');
	await refreshSearch(database);
	expect(await find('markt')).toEqual(['a', 'school:s']);
});

describe('the index', () => {
	it('catches up with all that was stored since, also after the page was killed', async () => {
		await note('a', 'vlieger');
		await refreshSearch(database);
		await note('a', 'trommel');
		await note('b', 'trommel');
		expect(await find('trommel')).toEqual([]);
		expect(await refreshSearch(database)).toBe(2);
		expect(await find('trommel')).toEqual(['a', 'b']);
		expect(await refreshSearch(database)).toBe(0);
	});

	it('catches up with a document that was written anew in one piece', async () => {
		await note('a', 'vlieger');
		await refreshSearch(database);
		await note('a', 'trommel');
		const opened = await openDocument(store, 'a');
		await store.replace(
			'a',
			opened?.document.encode() ?? new Uint8Array(),
			opened?.lastSeq ?? 0,
			'same'
		);
		await refreshSearch(database);
		expect(await find('trommel')).toEqual(['a']);
	});

	it('is finished later when making it broke off half-way', async () => {
		for (let index = 0; index < 30; index++) await note(`c${index}`, `woord${index}`);
		const breakOff = (id: string) => {
			if (id === 'c29') throw new Error('killed');
		};
		database.search.hook('creating', breakOff);
		await expect(refreshSearch(database)).rejects.toThrow();
		database.search.hook('creating').unsubscribe(breakOff);
		const done = await database.search.count();
		expect(done).toBeGreaterThan(0);
		const made: string[] = [];
		database.search.hook('creating', (id) => void made.push(id));
		await refreshSearch(database);
		expect(made).toHaveLength(30 - done);
		expect(await database.search.count()).toBe(30);
		expect(await find('woord29')).toEqual(['c29']);
	});

	it('can be dropped at any time', async () => {
		await note('a', 'vlieger');
		await refreshSearch(database);
		await database.search.clear();
		await refreshSearch(database);
		expect(await find('vlieger')).toEqual(['a']);
	});

	it('is made anew when its rows have another shape', async () => {
		await note('a', 'vlieger');
		await database.search.put({ id: 'a', upTo: 1, words: ['oud'], passages: [] });
		await database.meta.put({ key: 'search', value: { version: 0, seq: 99 } });
		await refreshSearch(database);
		expect(await find('oud')).toEqual([]);
		expect(await find('vlieger')).toEqual(['a']);
	});
});
