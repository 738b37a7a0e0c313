import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { ConversationDocument } from '#lib/document/conversation-document.ts';
import { Database } from '#lib/storage/database.ts';
import { DocumentStore } from '#lib/storage/document-store.ts';
import { openDocument } from '#lib/storage/open-document.ts';
import { Saver } from '#lib/storage/saver.ts';
import { SyncStore } from '#lib/storage/sync-store.ts';
import { rowOf } from '#lib/storage/test-rows.ts';
import { tellFigures } from '../../setup/figures.ts';
import { isLong } from '../../setup/seeded.ts';

const words = isLong ? 400 : 60;

afterEach(() => {
	vi.restoreAllMocks();
});

type Write = (value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;

/** From now on every `each`th write of a row fails, whatever the table: no room, or the connection is gone. */
function failEvery(each: number): { readonly failed: () => number } {
	let [writes, failed] = [0, 0];
	for (const method of ['add', 'put'] as const) {
		// Called with its own object each time.
		// eslint-disable-next-line @typescript-eslint/unbound-method
		const write: Write = IDBObjectStore.prototype[method];
		vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
			this: IDBObjectStore,
			...row
		) {
			if (++writes % each !== 0) return write.apply(this, row);
			const problem = failed++ % 2 === 0 ? 'QuotaExceededError' : 'UnknownError';
			throw new DOMException('Every so many writes', problem);
		});
	}
	return { failed: () => failed };
}

/** Types words while writes fail; after each one that the app calls saved, what opens from the disk. */
async function typing(each: number) {
	const database = new Database(`failing-${each}`);
	await database.open();
	await new SyncStore(database).setUp(new Uint8Array(32).fill(each), '');
	const store = new DocumentStore(database);
	const document = new ConversationDocument('c1');
	const saver = new Saver(document, store, () => rowOf(document));
	const target = { entity: document.add('note', { text: '' }), name: 'text' } as const;
	const { failed } = failEvery(each);
	let [lost, saved] = [0, 0];
	for (let word = 0; word < words; word++) {
		document.setText(target, `${document.view.notes[0]?.text ?? ''} woord${word}`);
		await saver.flush();
		if (saver.state.kind !== 'saved') continue;
		saved++;
		const stored = await openDocument(store, 'c1');
		const text = stored?.document.view.notes[0]?.text ?? '';
		if (text !== document.view.notes[0]?.text) lost++;
	}
	vi.restoreAllMocks();
	await saver.saved();
	const outbox = await database.outbox.toArray();
	const sent = new ConversationDocument(
		'c1',
		outbox.flatMap((row) => ('bytes' in row ? [row.bytes] : []))
	);
	await saver.close();
	const stored = await openDocument(store, 'c1');
	await database.delete();
	return { lost, saved, failed: failed(), shown: document.view, stored, sent: sent.view };
}

it('no word that was shown as saved is lost when every k-th write fails, and none that comes later', async () => {
	const runs: Awaited<ReturnType<typeof typing>>[] = [];
	for (const each of [1, 2, 3, 4, 5, 7, 11, 13]) runs.push(await typing(each));
	const sum = (of: (run: (typeof runs)[number]) => number) =>
		runs.map(of).reduce((a, b) => a + b, 0);
	tellFigures('every k-th write into the database fails', {
		words: words * runs.length,
		'failed writes': sum(({ failed }) => failed),
		'shown as saved': sum(({ saved }) => saved),
		lost: sum(({ lost }) => lost)
	});
	for (const { lost, shown, stored, sent } of runs) {
		expect(lost).toBe(0);
		expect(stored?.document.view).toEqual(shown);
		// What other devices get is as complete as the disk.
		expect(sent).toEqual(shown);
	}
	expect(sum(({ failed }) => failed)).toBeGreaterThan(words);
	expect(sum(({ saved }) => saved)).toBeGreaterThan(words);
});
