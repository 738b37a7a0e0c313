import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { newSchool } from '#lib/document/new-school.ts';
import type { SchoolDocument } from '#lib/document/school-document.ts';
import { Database } from './database.ts';
import { withoutRow } from './derived-rows.ts';
import { DocumentStore } from './document-store.ts';
import { rebuildRows } from './rebuild-rows.ts';
import { SyncStore } from './sync-store.ts';
import { rowOf } from './test-rows.ts';

let count = 0;
let database: Database;
let store: DocumentStore;
beforeEach(() => {
	database = new Database(`school-rows-${count++}`);
	store = new DocumentStore(database);
});

function wilgenroos(): SchoolDocument {
	const school = newSchool(0);
	school.setText({ text: 'name' }, 'De Wilgenroos');
	return school;
}

const append = (school: SchoolDocument) => store.append(school.id, school.encode(), rowOf(school));

async function takeIn(docId: string, bytes: Uint8Array): Promise<void> {
	const sync = new SyncStore(database);
	await sync.setUp(new Uint8Array(32), '');
	const setup = (await sync.record())?.setup ?? '';
	const arrivals = {
		updates: new Map([[docId, [bytes]]]),
		unreadable: [],
		photos: [],
		logs: new Map(),
		cursor: null
	};
	await sync.takeIn(setup, arrivals, rowOf);
}

describe('the row of a school', () => {
	it('is committed with the change, in a table of its own', async () => {
		const school = wilgenroos();
		await append(school);
		expect((await database.schools.get(school.id))?.name).toBe('De Wilgenroos');
		expect(await database.docs.count()).toBe(0);
	});

	it('is not there when the change could not be committed', async () => {
		database.updates.hook('creating', () => {
			throw new Error('full');
		});
		await expect(append(wilgenroos())).rejects.toThrow();
		expect(await database.schools.count()).toBe(0);
	});

	it('comes along with what another device wrote', async () => {
		const school = wilgenroos();
		await takeIn(school.id, school.encode());
		expect((await database.schools.get(school.id))?.name).toBe('De Wilgenroos');
	});

	it('is made again after it was lost', async () => {
		const school = wilgenroos();
		await append(school);
		await database.schools.clear();
		expect(await rebuildRows(database, store, rowOf)).toBe(1);
		expect(await database.schools.get(school.id)).toEqual(rowOf(school));
	});
});

describe('a document of a kind that only a newer app knows', () => {
	it('is kept without a row, and never asked for one', async () => {
		await takeIn('wish:1', wilgenroos().encode());
		expect((await store.load('wish:1'))?.updates).toHaveLength(1);
		expect(await withoutRow(database, await store.ids())).toEqual([]);
		expect(await database.docs.count()).toBe(0);
	});
});
