import { randomId } from '#lib/document/random-id.ts';
import type { Database, WantedPhotoRow } from './database.ts';
import type { RowOf } from './derived-rows.ts';
import { DocumentStore } from './document-store.ts';
import type { PhotoBytes } from './photo-store.ts';
import type { OutboxRow } from './outbox-row.ts';
import { missingOf, readLog, type LogRow } from './log-row.ts';
import { Outbox } from './outbox.ts';
import {
	deleteRecord,
	patchRecord,
	putRecord,
	readRecord,
	type StoredCursor,
	type SyncRecord
} from './sync-record.ts';
import { overviewOf, watchOverview, type SyncOverview } from './sync-overview.ts';
import { takeIn, type Arrivals } from './take-in.ts';

/** What is asked only at some set-ups. */
type HowSetUp = Partial<Pick<SyncRecord, 'joins' | 'needsSheet' | 'former'>>;

/** All that keeping devices in step stores. */
export class SyncStore {
	readonly outbox: Outbox;
	readonly documents: DocumentStore;
	readonly #db: Database;

	constructor(db: Database) {
		this.#db = db;
		this.outbox = new Outbox(db);
		this.documents = new DocumentStore(db);
	}

	record(): Promise<SyncRecord | null> {
		return readRecord(this.#db);
	}

	overview(): Promise<SyncOverview> {
		return overviewOf(this.#db);
	}

	watch(take: (overview: SyncOverview) => void): () => void {
		return watchOverview(this.#db, take);
	}

	/** Takes part with this secret (32 bytes); everything is compared at the first connection. */
	async setUp(secret: Uint8Array, signupCode: string, how: HowSetUp = {}): Promise<void> {
		const { outbox, wanted, logs, meta } = this.#db;
		const { joins = false, needsSheet = false, former = null } = how;
		const record = { setup: randomId(), secret, signupCode, joins, needsSheet, former };
		await this.#db.transaction('rw', outbox, wanted, logs, meta, async () => {
			// Sealed for another workspace. The words themselves are in the documents, and are compared again.
			await outbox.clear();
			await wanted.clear();
			await logs.clear();
			await putRecord(this.#db, { ...record, cursor: null, succeededAt: null, problem: null });
		});
	}

	/** Goes on under a new secret; the cycles that follow move everything. Not while that is under way. */
	async replace(secret: Uint8Array): Promise<void> {
		const { outbox, wanted, logs, meta } = this.#db;
		await this.#db.transaction('rw', outbox, wanted, logs, meta, async () => {
			const record = await readRecord(this.#db);
			if (!record || record.former) return;
			const former = { secret: record.secret, isClosing: false };
			await this.setUp(secret, record.signupCode, { needsSheet: true, former });
		});
	}

	/** Changes how this device takes part, if it does. */
	async change(patch: Partial<Pick<SyncRecord, 'signupCode' | 'needsSheet'>>): Promise<void> {
		await this.#db.transaction('rw', this.#db.meta, async () => {
			const record = await readRecord(this.#db);
			if (record) await patchRecord(this.#db, record.setup, patch);
		});
	}

	/** Stops taking part. The conversations stay. */
	async stop(): Promise<void> {
		const { outbox, wanted, logs, meta } = this.#db;
		await this.#db.transaction('rw', outbox, wanted, logs, meta, async () => {
			await outbox.clear();
			await wanted.clear();
			await logs.clear();
			await deleteRecord(this.#db);
		});
	}

	takeIn(setup: string, arrivals: Arrivals, rowOf: RowOf): Promise<void> {
		return takeIn(this.#db, setup, arrivals, rowOf);
	}

	/** Remembers how far a try came. Throws `SetupChanged` when it was for an earlier pairing. */
	async note(
		setup: string,
		patch: Partial<Pick<SyncRecord, 'succeededAt' | 'problem' | 'former'>>
	): Promise<void> {
		await this.#db.transaction('rw', this.#db.meta, () => patchRecord(this.#db, setup, patch));
	}

	/** Ends the comparing: what the server lacks is in the outbox from here on, and the cursor counts. */
	async compared(
		setup: string,
		lacking: readonly OutboxRow[],
		cursor: StoredCursor
	): Promise<void> {
		const { outbox, logs, meta } = this.#db;
		await this.#db.transaction('rw', outbox, logs, meta, async () => {
			await patchRecord(this.#db, setup, { cursor });
			await outbox.bulkAdd(lacking);
			const known = await logs.toArray();
			await logs.bulkPut(known.map((log) => ({ ...log, lacked: missingOf(log) })));
		});
	}

	/** Everything is compared again at the next try, and what the server lacks is sent. */
	async compareAgain(): Promise<void> {
		const { logs, meta } = this.#db;
		await this.#db.transaction('rw', logs, meta, async () => {
			const record = await readRecord(this.#db);
			if (record) await patchRecord(this.#db, record.setup, { cursor: null });
		});
	}

	log(docId: string): Promise<LogRow> {
		return readLog(this.#db, docId);
	}

	/** True when batches of another device are missing, more than when all was compared last. */
	async hasNewGap(): Promise<boolean> {
		return (await this.#db.logs.filter((log) => missingOf(log) > log.lacked).count()) > 0;
	}

	/** Documents with at least so many rows on the server since their newest snapshot. */
	async longLogs(rows: number): Promise<readonly LogRow[]> {
		return this.#db.logs.filter((log) => log.rows >= rows).toArray();
	}

	/** The rows of this document were gathered in a snapshot, or don't have to be. */
	async logGathered(docId: string): Promise<void> {
		await this.#db.logs.update(docId, { rows: 0 });
	}

	/** Every photo on this device, with the document it belongs to. */
	async photoIds(): Promise<readonly { readonly photo: string; readonly docId: string }[]> {
		const found: { photo: string; docId: string }[] = [];
		await this.#db.photos.each(({ id, docId }) => found.push({ photo: id, docId }));
		return found;
	}

	async photo(id: string): Promise<PhotoBytes | null> {
		return (await this.#db.photos.get(id)) ?? null;
	}

	wanted(): Promise<readonly WantedPhotoRow[]> {
		return this.#db.wanted.toArray();
	}

	/** Stores a photo that was fetched, and crosses it off. */
	async fetched({ photo, docId, type }: WantedPhotoRow, bytes: ArrayBuffer): Promise<void> {
		const { photos, wanted } = this.#db;
		await this.#db.transaction('rw', photos, wanted, async () => {
			// The conversation may have been erased while the photo was on its way.
			if ((await wanted.get(photo)) === undefined) return;
			await photos.put({ id: photo, docId, bytes, type, at: Date.now() });
			await wanted.delete(photo);
		});
	}

	/** True when something that was sent for this document, or under its tag, could not be read. */
	async hasUnreadable(names: readonly string[]): Promise<boolean> {
		return (
			(await this.#db.quarantine
				.where('docId')
				.anyOf([...names])
				.count()) > 0
		);
	}
}
