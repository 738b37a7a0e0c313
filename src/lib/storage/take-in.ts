import { newsFor, readableOf } from '#lib/document/compare.ts';
import { documentOf } from '#lib/document/document-of.ts';
import type { Database, QuarantineRow, WantedPhotoRow } from './database.ts';
import { putRow, rowTables, type RowOf } from './derived-rows.ts';
import { DocumentStore } from './document-store.ts';
import { addToLog, type LogNews } from './log-row.ts';
import { erasureOf } from './erased.ts';
import { wipe } from './erase.ts';
import { openDocumentIds } from './open-lock.ts';
import { patchRecord, readRecord, type StoredCursor } from './sync-record.ts';

/** What came from other devices in one answer of the server. */
export interface Arrivals {
	/** Readable updates by document. */
	readonly updates: ReadonlyMap<string, readonly Uint8Array[]>;
	readonly unreadable: readonly QuarantineRow[];
	readonly photos: readonly WantedPhotoRow[];
	/** What was added to the logs, by document. */
	readonly logs: ReadonlyMap<string, LogNews>;
	/** Documents that a person erased on another device. */
	readonly erased?: readonly string[];
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
	const { updates, snapshots, quarantine, wanted, photos, logs, meta, outbox, erased } = db;
	const tables = [updates, snapshots, ...rowTables(db), quarantine, wanted, photos, logs, meta];
	const { cursor, erased: gone = [] } = arrivals;
	// Asked beforehand: a transaction does not wait for anything but the database.
	const open = gone.length > 0 ? await openDocumentIds() : new Set<string>();
	const all = gone.length > 0 ? db.tables : [...tables, outbox, erased];
	await db.transaction('rw', all, async () => {
		const record = await readRecord(db);
		await patchRecord(db, setup, cursor === null ? {} : { cursor });
		for (const [docId, bytes] of arrivals.updates) await addNews(db, docId, bytes, rowOf);
		for (const row of arrivals.unreadable) await setAside(db, row);
		for (const row of arrivals.photos) await want(db, row);
		for (const [docId, news] of arrivals.logs) await addToLog(db, docId, news);
		const inStepSince = cursor === null ? (record?.succeededAt ?? 0) : null;
		for (const docId of gone) await takeErased(db, docId, open, inStepSince);
	});
}

/** One row for all that is new, so that a document doesn't grow by what it has. */
async function addNews(
	db: Database,
	docId: string,
	incoming: readonly Uint8Array[],
	rowOf: RowOf
): Promise<void> {
	if (await isErasedHere(db, docId)) return;
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
	if ((await erasureOf(db, row.docId)) !== null) return;
	const same = await there.filter(({ batch }) => batch === row.batch).count();
	if (same === 0) await db.quarantine.add(row);
}

async function want(db: Database, row: WantedPhotoRow): Promise<void> {
	if ((await erasureOf(db, row.docId)) !== null) return;
	if ((await db.photos.get(row.photo)) === undefined) await db.wanted.put(row);
}

/** Does not come back. Where it was erased everywhere, whoever still sent it hears of that again. */
async function isErasedHere(db: Database, docId: string): Promise<boolean> {
	const how = await erasureOf(db, docId);
	if (how === 'everywhere') {
		const waiting = await db.outbox.filter((row) => row.docId === docId).count();
		if (waiting === 0) await db.outbox.add({ docId, state: 'purge' });
	}
	return how !== null;
}

/**
 * Erases what was erased on another device; but words that only this device has wait for a person.
 * @param inStepSince epoch ms up to which the others had all, while all is compared; null when the outbox tells.
 */
async function takeErased(
	db: Database,
	docId: string,
	open: ReadonlySet<string>,
	inStepSince: number | null
): Promise<void> {
	if ((await db.erased.get(docId)) !== undefined) return;
	const isSafe = !open.has(docId) && !(await hasOwnWords(db, docId, inStepSince));
	if (isSafe) await wipe(db, docId, 'everywhere');
	else await db.erased.put({ docId, at: Date.now(), state: 'undecided' });
}

async function hasOwnWords(
	db: Database,
	docId: string,
	inStepSince: number | null
): Promise<boolean> {
	if ((await db.outbox.filter((row) => row.docId === docId).count()) > 0) return true;
	if (inStepSince === null) return false;
	const later = db.updates.where('docId').equals(docId);
	return (await later.filter(({ at }) => at > inStepSince).count()) > 0;
}
