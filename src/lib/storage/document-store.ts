import Dexie, { liveQuery } from 'dexie';
import type { Database, UpdateRow, VersionReason, VersionRow } from './database.ts';
import { putRow, rowTableOf, rowTables, type DerivedRow } from './derived-rows.ts';
import { refuseErased } from './erased.ts';
import { forgetHomePicture } from './home-picture.ts';
import type { OutboxRow } from './outbox-row.ts';
import { isShared, readRecord } from './sync-record.ts';

/** Everything stored of one document, in the order in which it has to be taken in. */
export interface StoredDocument {
	readonly updates: readonly { readonly seq: number; readonly bytes: Uint8Array }[];
	/** Highest sequence number seen; later rows come by `watch`. */
	readonly lastSeq: number;
}

/** A change that other devices have to get. */
const toSeal = (docId: string, bytes: Uint8Array): OutboxRow => ({
	docId,
	state: 'toSeal',
	kind: 1,
	bytes
});

/** The update log: appends, reads, watches, and moves aside what can't be read. */
export class DocumentStore {
	readonly #db: Database;
	/** Whether other devices have to get what is written here, when that was last read. */
	#takesPart = false;

	constructor(db: Database) {
		this.#db = db;
	}

	/** Null when nothing is known of this document. */
	async load(docId: string): Promise<StoredDocument | null> {
		const { snapshots, updates, meta } = this.#db;
		return this.#db.transaction('r', snapshots, updates, meta, async () => {
			this.#takesPart = (await readRecord(this.#db)) !== null;
			const snapshot = await snapshots.get(docId);
			const rows = await this.#rowsAfter(docId, snapshot?.upTo ?? 0);
			if (!snapshot && rows.length === 0) return null;
			const base = snapshot ? [{ seq: snapshot.upTo, bytes: snapshot.bytes }] : [];
			const all = [...base, ...rows.map(({ seq = 0, bytes }) => ({ seq, bytes }))];
			return { updates: all, lastSeq: all.at(-1)?.seq ?? 0 };
		});
	}

	/**
	 * Commits one change, the derived row with it, and what other devices have to get. Resolves after the
	 * disk has all of it. Rejects with `DocumentErased` after the document was erased.
	 */
	async append(docId: string, bytes: Uint8Array, row: DerivedRow): Promise<void> {
		const { updates, outbox, meta, erased } = this.#db;
		const tables = [updates, ...rowTables(this.#db), outbox, meta, erased];
		await this.#db.transaction('rw', tables, async () => {
			await refuseErased(this.#db, docId);
			await updates.add({ docId, bytes, at: Date.now() });
			await putRow(this.#db, docId, row);
			this.#takesPart = (await readRecord(this.#db)) !== null;
			if (this.#takesPart) await outbox.add(toSeal(docId, bytes));
		});
	}

	/**
	 * The same for a page that goes away. The browser ends a transaction that waits for such a page, but carries out one
	 * whose commit was asked for; so nothing is read here, and all is said in one turn. Throws when it can't be said.
	 */
	appendAtOnce(docId: string, bytes: Uint8Array, row: DerivedRow): void {
		forgetHomePicture();
		const rows = rowTableOf(docId);
		const writes = this.#db
			.backendDB()
			.transaction(
				['updates', ...(rows === null ? [] : [rows]), ...(this.#takesPart ? ['outbox'] : [])],
				'readwrite',
				{ durability: 'strict' }
			);
		writes.objectStore('updates').add({ docId, bytes, at: Date.now() } satisfies UpdateRow);
		if (rows !== null) writes.objectStore(rows).put(row);
		if (this.#takesPart) writes.objectStore('outbox').add(toSeal(docId, bytes));
		writes.commit();
	}

	/** Opens the database again after the browser lost the connection (seen in WebKit). */
	async reopen(): Promise<void> {
		this.#db.close({ disableAutoOpen: false });
		await this.#db.open();
	}

	/**
	 * Hands over rows that other tabs commit after `seq`; returns the way to stop. A row that `take`
	 * can't read is passed over: it stays, and is set aside when the document is opened again.
	 */
	watch(docId: string, seq: number, take: (bytes: Uint8Array) => void): () => void {
		let seen = seq;
		const subscription = liveQuery(() => this.#rowsAfter(docId, seen)).subscribe({
			next: (rows) => {
				for (const row of rows) {
					if (row.seq === undefined || row.seq <= seen) continue;
					seen = row.seq;
					try {
						take(row.bytes);
					} catch {
						continue;
					}
				}
			}
		});
		return () => {
			subscription.unsubscribe();
		};
	}

	/** Moves a row that can't be read out of the log, whole, so that the rest still opens. */
	async setAside(docId: string, seq: number, bytes: Uint8Array, error: string): Promise<void> {
		const { updates, snapshots, quarantine } = this.#db;
		await this.#db.transaction('rw', updates, snapshots, quarantine, async () => {
			await quarantine.add({ docId, bytes, error, at: Date.now() });
			await updates.delete(seq);
			const snapshot = await snapshots.get(docId);
			if (snapshot?.upTo === seq && snapshot.bytes.length === bytes.length) {
				await snapshots.delete(docId);
			}
		});
	}

	async setAsideCount(docId: string): Promise<number> {
		return this.#db.quarantine.where('docId').equals(docId).count();
	}

	/** True once other devices may hold the history of what is here. */
	isShared(): Promise<boolean> {
		return isShared(this.#db);
	}

	/**
	 * Puts `bytes` in the place of all rows up to and including `upTo`. Bytes that begin a history of their
	 * own don't come in where others hold the old one: their changes would be lost, and texts doubled.
	 * Returns whether they came in.
	 */
	async replace(
		docId: string,
		bytes: Uint8Array,
		upTo: number,
		history: 'same' | 'new'
	): Promise<boolean> {
		const { updates, snapshots, meta } = this.#db;
		return this.#db.transaction('rw', updates, snapshots, meta, async () => {
			if (history === 'new' && (await isShared(this.#db))) return false;
			await snapshots.put({ docId, bytes, upTo, at: Date.now() });
			await updates
				.where('[docId+seq]')
				.between([docId, Dexie.minKey], [docId, upTo], true, true)
				.delete();
			return true;
		});
	}

	/** Keeps a whole document to go back to; of the regular ones the last twelve stay. */
	async keepVersion(docId: string, bytes: Uint8Array, reason: VersionReason): Promise<void> {
		const { versions } = this.#db;
		await this.#db.transaction('rw', versions, async () => {
			await versions.add({ docId, bytes, reason, at: Date.now() });
			const regular = await versions
				.where('docId')
				.equals(docId)
				.filter((version) => version.reason === 'every-quarter')
				.primaryKeys();
			await versions.bulkDelete(regular.slice(0, -12));
		});
	}

	/** Restore points, newest first. */
	async versions(docId: string): Promise<readonly VersionRow[]> {
		const rows = await this.#db.versions.where('docId').equals(docId).sortBy('id');
		return rows.reverse();
	}

	/** Ids of all documents that hold anything. */
	async ids(): Promise<readonly string[]> {
		const { updates, snapshots } = this.#db;
		const [fromUpdates, fromSnapshots] = await Promise.all([
			updates.orderBy('docId').uniqueKeys(),
			snapshots.toCollection().primaryKeys()
		]);
		return [...new Set([...fromUpdates.map(String), ...fromSnapshots])];
	}

	#rowsAfter(docId: string, seq: number) {
		return this.#db.updates
			.where('[docId+seq]')
			.between([docId, seq], [docId, Dexie.maxKey], false, true)
			.toArray();
	}
}
