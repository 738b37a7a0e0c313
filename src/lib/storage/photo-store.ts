import type { Database } from './database.ts';
import { refuseErased } from './erased.ts';
import { readRecord } from './sync-record.ts';

/** Bytes of a photo with their media type. */
export interface PhotoBytes {
	readonly bytes: ArrayBuffer;
	readonly type: string;
}

/** Photos, stored as bytes beside the documents that name them. */
export class PhotoStore {
	readonly #db: Database;

	constructor(db: Database) {
		this.#db = db;
	}

	/** Rejects with Dexie's QuotaExceededError when the disk is full; nothing is half-written. Other devices get it later. */
	async put(docId: string, id: string, photo: PhotoBytes): Promise<void> {
		const { photos, outbox, meta, erased } = this.#db;
		await this.#db.transaction('rw', photos, outbox, meta, erased, async () => {
			await refuseErased(this.#db, docId);
			await photos.add({ id, docId, ...photo, at: Date.now() });
			if (await readRecord(this.#db)) {
				await outbox.add({ docId, state: 'photo', photo: id, announced: false });
			}
		});
	}

	async get(id: string): Promise<PhotoBytes | null> {
		const row = await this.#db.photos.get(id);
		return row ? { bytes: row.bytes, type: row.type } : null;
	}
}
