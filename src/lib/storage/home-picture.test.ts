import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConversationDocument } from '#lib/document/conversation-document.ts';
import { newConversation } from '#lib/document/new-conversation.ts';
import { newSchool } from '#lib/document/new-school.ts';
import { instruments } from '#lib/instruments/index.ts';
import { ConversationRows } from './conversation-rows.ts';
import { Database } from './database.ts';
import { putRow } from './derived-rows.ts';
import { eraseDocuments } from './erase.ts';
import { keepHomePicture, rowsMark } from './home-picture.ts';
import { rowOf } from './test-rows.ts';

/** As browsers have it, or as they refuse it. */
function storage(isRefused = false) {
	const open = <Result>(act: () => Result): Result => {
		if (isRefused) throw new DOMException('The operation is insecure', 'SecurityError');
		return act();
	};
	const hidden = (value: unknown) => ({ value, enumerable: false });
	const items: Record<string, string> = {};
	return Object.defineProperties(items, {
		getItem: hidden((key: string) => open(() => items[key] ?? null)),
		setItem: hidden((key: string, value: string) => open(() => (items[key] = value))),
		removeItem: hidden((key: string) => open(() => Reflect.deleteProperty(items, key)))
	});
}

let count = 0;
let database: Database;
beforeEach(() => {
	vi.stubGlobal('localStorage', storage());
	database = new Database(`home-picture-${count++}`);
});
afterEach(() => {
	vi.unstubAllGlobals();
});

function talk(id: string) {
	const [guide] = instruments;
	if (!guide) throw new Error('No guide');
	return rowOf(new ConversationDocument(id, [newConversation(guide, 0)]));
}

const isKept = () => localStorage.getItem('home-picture') !== null;
function take(rows = rowsMark()) {
	const hours = { day: '2026-06-09', from: '12:40', until: '24:00' };
	keepHomePicture({ app: 'app.js', rows, ...hours, html: '<main></main>' });
}

describe('the picture of the home screen', () => {
	beforeEach(async () => {
		await putRow(database, 'a', talk('a'));
		take();
		expect(isKept()).toBe(true);
	});

	it('is gone before a row of a conversation changes, by whatever way', async () => {
		const changes = [
			() => putRow(database, 'b', talk('b')),
			() => database.docs.update('a', { trashedAt: 1 }),
			() => database.docs.toCollection().modify({ archivedAt: 1 }),
			() => eraseDocuments(database, ['a']),
			() => database.docs.clear()
		];
		for (const [index, change] of changes.entries()) {
			take();
			await change();
			expect(isKept(), String(index)).toBe(false);
		}
	});

	it('is gone though the change fails', async () => {
		const failing = database.transaction('rw', database.docs, async () => {
			await putRow(database, 'b', talk('b'));
			throw new Error('The disk is full');
		});
		await expect(failing).rejects.toThrow('The disk is full');
		expect(isKept()).toBe(false);
	});

	it('stays when something else is stored', async () => {
		await database.meta.put({ key: 'search', value: 1 });
		const school = newSchool(0);
		await putRow(database, school.id, rowOf(school));
		expect(isKept()).toBe(true);
	});

	it('is not kept by a screen that shows rows of before a change', async () => {
		const rows = new ConversationRows(database);
		const read = await new Promise<string | null>((resolve, reject) => {
			const stop = rows.watch(() => {
				resolve(rows.mark);
				stop();
			}, reject);
		});
		await putRow(database, 'a', talk('a'));
		take(read);
		expect(isKept()).toBe(false);
		take();
		expect(isKept()).toBe(true);
	});
});

it('leaves nothing of a document that is erased in the small storage', async () => {
	localStorage.setItem('table:a', '{}');
	localStorage.setItem('report:a', '{}');
	localStorage.setItem('table:aa', '{}');
	await eraseDocuments(database, ['a']);
	expect(localStorage.getItem('table:a')).toBeNull();
	expect(localStorage.getItem('report:a')).toBeNull();
	expect(localStorage.getItem('table:aa')).toBe('{}');
});

it('is done without where the browser refuses to keep it', async () => {
	vi.stubGlobal('localStorage', storage(true));
	take();
	await putRow(database, 'a', talk('a'));
	expect(await database.docs.count()).toBe(1);
});
