import { describe, expect, it } from 'vitest';
import { ConversationDocument } from '#lib/document/conversation-document.ts';
import { summarise } from '#lib/domain/conversation/summary.ts';
import { instruments } from '#lib/instruments/index.ts';
import { Saver, type AppendStore } from './saver.ts';

/** A store that fails on command and remembers what it committed. */
class FlakyStore implements AppendStore {
	readonly rows: Uint8Array[] = [];
	fails: Error | null = null;
	reopened = 0;
	append(_id: string, bytes: Uint8Array): Promise<void> {
		if (this.fails) return Promise.reject(this.fails);
		this.rows.push(bytes);
		return Promise.resolve();
	}
	appendAtOnce(_id: string, bytes: Uint8Array): void {
		if (this.fails) throw this.fails;
		this.rows.push(bytes);
	}
	reopen(): Promise<void> {
		this.reopened++;
		return Promise.resolve();
	}
}

function setUp() {
	const document = new ConversationDocument('c1');
	const store = new FlakyStore();
	const [instrument] = instruments;
	if (!instrument) throw new Error('No instrument');
	const saver = new Saver(document, store, () => summarise(document.view, instrument));
	const stored = () => new ConversationDocument('c1', store.rows).view;
	return { document, store, saver, stored };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const full = () => Object.assign(new Error('full'), { name: 'QuotaExceededError' });

describe('a saver', () => {
	it('says saved only after the commit', async () => {
		const { document, saver, store } = setUp();
		document.add('note', { text: 'een' });
		expect(saver.state.kind).toBe('saving');
		const flushed = saver.flush();
		expect(saver.state.kind).toBe('saving');
		await flushed;
		expect(saver.state.kind).toBe('saved');
		expect(store.rows).toHaveLength(1);
	});

	it('hands over all that is not on the disk in one turn when the page goes away', async () => {
		const { document, saver, store, stored } = setUp();
		saver.leave();
		expect(store.rows).toEqual([]);
		document.add('note', { text: 'onderweg' });
		const writing = saver.flush();
		document.add('note', { text: 'nog niet begonnen' });
		store.rows.length = 0;
		saver.leave();
		expect(stored().notes.map(({ text }) => text)).toEqual(['onderweg', 'nog niet begonnen']);
		await writing;
		await saver.flush();
		expect(stored()).toEqual(document.view);
		expect(saver.state.kind).toBe('saved');
	});

	it('hands over nothing after a failed write: the document may have been erased', async () => {
		const { document, saver, store } = setUp();
		store.fails = new Error('erased');
		document.add('note', { text: 'een' });
		await saver.flush();
		store.fails = null;
		saver.leave();
		expect(store.rows).toEqual([]);
	});

	it('commits by itself within a quarter of a second', async () => {
		const { document, store } = setUp();
		document.add('note', { text: 'een' });
		await wait(250);
		expect(store.rows).toHaveLength(1);
	});

	it('does not wait for a pause while someone keeps typing', async () => {
		const { document, store } = setUp();
		for (let i = 0; i < 20; i++) {
			document.setText({ text: 'school' }, 'x'.repeat(i + 1));
			await wait(20);
		}
		expect(store.rows.length).toBeGreaterThanOrEqual(2);
	});

	it('stays unsafe until a write succeeds, and then holds every word', async () => {
		const { document, saver, store, stored } = setUp();
		document.setText({ text: 'school' }, 'De Wilgen');
		await saver.flush();
		store.fails = full();
		document.setText({ text: 'school' }, 'De Wilgenroos');
		await saver.flush();
		document.add('note', { text: 'terwijl het misging' });
		await saver.flush();
		expect(saver.state).toMatchObject({ kind: 'unsafe', problem: 'full' });
		store.fails = null;
		await saver.flush();
		expect(saver.state.kind).toBe('saved');
		expect(stored()).toEqual(document.view);
	});

	it('tries again by itself', async () => {
		const { document, saver, store, stored } = setUp();
		store.fails = new Error('connection lost');
		document.add('note', { text: 'een' });
		await saver.flush();
		expect(saver.state).toMatchObject({ kind: 'unsafe', problem: 'failed' });
		expect(store.reopened).toBe(1);
		store.fails = null;
		await wait(700);
		expect(saver.state.kind).toBe('saved');
		expect(stored().notes).toHaveLength(1);
	});

	it('loses nothing when every third write fails', async () => {
		const { document, saver, store, stored } = setUp();
		for (let i = 0; i < 60; i++) {
			store.fails = i % 3 === 0 ? new Error('every third') : null;
			document.add('note', { text: `notitie ${i}` });
			await saver.flush();
		}
		store.fails = null;
		await saver.flush();
		expect(stored()).toEqual(document.view);
		expect(stored().notes).toHaveLength(60);
	});

	it('says that everything is on the disk only when it is, however often that has to be tried', async () => {
		const { document, saver, store, stored } = setUp();
		store.fails = full();
		document.add('note', { text: 'een' });
		let isSaved = false;
		const saved = saver.saved().then(() => {
			isSaved = true;
		});
		await wait(600);
		expect(isSaved).toBe(false);
		store.fails = null;
		await saved;
		expect(stored().notes).toHaveLength(1);
	});

	it('writes what is left when it closes', async () => {
		const { document, saver, store } = setUp();
		document.add('note', { text: 'op het laatst' });
		await saver.close();
		expect(store.rows).toHaveLength(1);
	});
});
