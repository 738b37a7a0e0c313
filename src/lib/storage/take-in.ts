import { newsFor, readableOf } from '#lib/document/compare.ts';
import { documentOf } from '#lib/document/document-of.ts';
import type { Database, QuarantineRow, WantedPhotoRow } from './database.ts';
import { putRow, rowTables, type RowOf } from './derived-rows.ts';
import { DocumentStore } from './document-store.ts';
import { addToLog, type LogNews } from './log-row.ts';
import { patchRecord, type StoredCursor } from './sync-record.ts';

/** What came from other devices in one answer of the server. */
export interface Arrivals {
	/** Readable updates by document. */
	readonly updates: ReadonlyMap<string, readonly Uint8Array[]>;
	readonly unreadable: readonly QuarantineRow[];
	readonly photos: readonly WantedPhotoRow[];
	/** What was added to the logs, by document. */
	readonly logs: ReadonlyMap<string, LogNews>;
	/** Where the device is when all of this is stored; null stays where it was. */
	readonly cursor: StoredCursor | null;
}

/** Stores what came in, with the derived rows and the cursor: all of it or nothing. */
export async function takeIn(
	db: Database,
	setup: string,
	arrivals: Arrivals,
	rowOf: RowOf
): Promise<void> {
	const { updates, snapshots, quarantine, wanted, photos, logs, meta } = db;
	const tables = [updates, snapshots, ...rowTables(db), quarantine, wanted, photos, logs, meta];
	await db.transaction('rw', tables, async () => {
		const { cursor } = arrivals;
		await patchRecord(db, setup, cursor === null ? {} : { cursor });
		for (const [docId, bytes] of arrivals.updates) await addNews(db, docId, bytes, rowOf);
		for (const row of arrivals.unreadable) await setAside(db, row);
		for (const row of arrivals.photos) await want(db, row);
		for (const [docId, news] of arrivals.logs) await addToLog(db, docId, news);
	});
}

/** One row for all that is new, so that a document doesn't grow by what it has. */
async function addNews(
	db: Database,
	docId: string,
	incoming: readonly Uint8Array[],
	rowOf: RowOf
): Promise<void> {
	const stored = await new DocumentStore(db).load(docId);
	const known = readableOf((stored?.updates ?? []).map(({ bytes }) => bytes));
	const bytes = newsFor(known, incoming);
	if (bytes === null) return;
	await db.updates.add({ docId, bytes, at: Date.now() });
	const document = documentOf(docId, [...known, bytes]);
	if (document) await putRow(db, docId, rowOf(document));
}

async function setAside(db: Database, row: QuarantineRow): Promise<void> {
	const there = db.quarantine.where('docId').equals(row.docId);
	const same = await there.filter(({ batch }) => batch === row.batch).count();
	if (same === 0) await db.quarantine.add(row);
}

async function want(db: Database, row: WantedPhotoRow): Promise<void> {
	if ((await db.photos.get(row.photo)) === undefined) await db.wanted.put(row);
}
