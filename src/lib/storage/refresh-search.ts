import { liveQuery } from 'dexie';
import { indexWords } from '#lib/domain/search/words.ts';
import type { Database, SearchRow } from './database.ts';
import { rowTables } from './derived-rows.ts';
import { DocumentStore } from './document-store.ts';

/** How far the index is; kept with the rows, so that a page that was killed is caught up with later. */
interface SearchMark {
	/** Rows of another shape are thrown away and made again. */
	readonly version: number;
	/** Number of the last change that was looked at. */
	readonly seq: number;
}

const KEY = 'search';
const VERSION = 2;

/** Documents read between two writes: a write waits for the disk. */
const GROUP = 20;

/** One tab at a time: two would do the same work twice. */
const LOCK = 'aan-tafel-search-index';

/** Lets the screen go first. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Makes the rows of all documents that changed since the last time, in any tab or on another device, or
 * that have none. Returns how many. Costs nothing to call when nothing changed.
 */
export const refreshSearch = (db: Database): Promise<number> =>
	navigator.locks.request(LOCK, async () => {
		const mark = await readMark(db);
		const reached = await lastSeq(db);
		const ids = await staleIds(db, mark.seq);
		for (let at = 0; at < ids.length; at += GROUP) {
			const rows: SearchRow[] = [];
			for (const id of ids.slice(at, at + GROUP)) {
				const row = await rowOf(db, id);
				if (row) rows.push(row);
				await breathe();
			}
			await putRows(db, rows);
		}
		await db.meta.put({ key: KEY, value: { version: VERSION, seq: reached } });
		return ids.length;
	});

/** Calls `changed` now and after each commit in any tab. */
export function watchCommits(db: Database, changed: () => void): void {
	liveQuery(() => lastSeq(db)).subscribe({
		next: changed,
		// A database that can't be opened is told by the list of conversations.
		error: () => undefined
	});
}

const isMark = (value: unknown): value is SearchMark =>
	typeof value === 'object' && value !== null && 'version' in value && 'seq' in value;

async function readMark(db: Database): Promise<SearchMark> {
	const value = (await db.meta.get(KEY))?.value;
	if (isMark(value) && value.version === VERSION) return value;
	// Said at once: a page that is killed half-way has not made its rows for nothing.
	const mark = { version: VERSION, seq: 0 };
	await db.transaction('rw', db.search, db.meta, async () => {
		await db.search.clear();
		await db.meta.put({ key: KEY, value: mark });
	});
	return mark;
}

/** Highest number of a change so far; changes that are committed later have a higher one. */
async function lastSeq(db: Database): Promise<number> {
	const update = await db.updates.orderBy('seq').last();
	const snapshot = await db.snapshots.orderBy('upTo').last();
	return Math.max(update?.seq ?? 0, snapshot?.upTo ?? 0);
}

/** The documents that changed after `seq`; all of them when a row may be missing. */
async function staleIds(db: Database, seq: number): Promise<readonly string[]> {
	if (seq === 0 || (await lacksRows(db))) return new DocumentStore(db).ids();
	const changed = new Set(await db.snapshots.where('upTo').above(seq).primaryKeys());
	await db.updates
		.where('seq')
		.above(seq)
		.each(({ docId }) => changed.add(docId));
	return [...changed];
}

/** Counted, as naming a thousand documents takes a slow tablet a fifth of a second. */
async function lacksRows(db: Database): Promise<boolean> {
	const tables = [db.search, ...rowTables(db)];
	const [rows = 0, ...listed] = await Promise.all(tables.map((table) => table.count()));
	return rows < listed.reduce((sum, count) => sum + count, 0);
}

/** Null when the row is up to date already, e.g. after a page was killed half-way. */
async function rowOf(db: Database, id: string): Promise<SearchRow | null> {
	const stored = await new DocumentStore(db).load(id);
	if (!stored || (await db.search.get(id))?.upTo === stored.lastSeq) return null;
	// Reading documents takes code that is loaded when there is something to read.
	const { passagesIn } = await import('./passages-in.ts');
	const passages = passagesIn(
		id,
		stored.updates.map(({ bytes }) => bytes)
	);
	const words = indexWords(passages.map(({ text }) => text));
	return { id, upTo: stored.lastSeq, words, passages };
}

/** A document that was erased meanwhile gets no row: its words would stay behind. */
async function putRows(db: Database, rows: readonly SearchRow[]): Promise<void> {
	const { search, updates, snapshots } = db;
	await db.transaction('rw', search, updates, snapshots, async () => {
		for (const row of rows) {
			const there = updates.where('docId').equals(row.id);
			if ((await snapshots.get(row.id)) ?? (await there.first())) await search.put(row);
		}
	});
}
