import 'fake-indexeddb/auto';
import { ConversationDocument } from '#lib/document/conversation-document.ts';
import type { Conversation } from '#lib/domain/conversation/types.ts';
import { Database } from '#lib/storage/database.ts';
import { DocumentStore } from '#lib/storage/document-store.ts';
import { openDocument } from '#lib/storage/open-document.ts';
import { PhotoStore } from '#lib/storage/photo-store.ts';
import { SyncStore } from '#lib/storage/sync-store.ts';
import { rowOf } from '#lib/storage/test-rows.ts';
import { Cycle, type CycleEnd } from '#lib/sync/client/cycle.ts';
import type { Transport } from '#lib/sync/client/server-calls.ts';

let count = 0;

/** A whole device without a screen: database, outbox and client. */
export class AppDevice {
	readonly database = new Database(`device-${count++}`);
	readonly documents = new DocumentStore(this.database);
	readonly photos = new PhotoStore(this.database);
	readonly store = new SyncStore(this.database);
	/** May be replaced, for another server or another trouble. */
	transport: Transport;
	readonly #cycle: Cycle;
	/** Paths that were called. */
	readonly called: string[] = [];

	constructor(transport: Transport, timeout = 5000, now = () => 1000, rowsBeforeSnapshot = 200) {
		this.transport = transport;
		this.#cycle = new Cycle({
			store: this.store,
			transport: (path, init) => {
				this.called.push(path);
				return this.transport(path, init);
			},
			rowOf,
			now,
			timeout,
			rowsBeforeSnapshot
		});
	}

	pair(secret: Uint8Array, signupCode = ''): Promise<void> {
		return this.store.setUp(secret, signupCode);
	}

	sync(): Promise<CycleEnd> {
		return this.#cycle.run();
	}

	/** Changes a stored document as an open tab would. */
	async change(id: string, work: (document: ConversationDocument) => void): Promise<void> {
		const opened = await openDocument(this.documents, id);
		const document = opened?.document ?? new ConversationDocument(id);
		const updates: Uint8Array[] = [];
		const stop = document.onUpdate((update) => updates.push(update));
		work(document);
		stop();
		for (const update of updates) await this.documents.append(id, update, rowOf(document));
	}

	note(id: string, text: string): Promise<void> {
		return this.change(id, (document) => document.add('note', { text }));
	}

	async view(id: string): Promise<Conversation | null> {
		return (await openDocument(this.documents, id))?.document.view ?? null;
	}

	/** Texts of the notes, in alphabetical order. */
	async notes(id: string): Promise<readonly string[]> {
		return ((await this.view(id))?.notes ?? []).map(({ text }) => text).sort();
	}
}

/** Brings devices in step, one after the other, twice: what the last one sends reaches the first. */
export async function syncAll(...devices: readonly AppDevice[]): Promise<void> {
	for (const device of [...devices, ...devices]) await device.sync();
}
