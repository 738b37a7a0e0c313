import type { Database } from './database.ts';
import { readRecord } from './sync-record.ts';

/** How many of something there are, and how large they are together. */
export interface Heap {
	readonly count: number;
	readonly bytes: number;
}

/** What is kept on this device. */
export interface Kept {
	/** All words, with how they came about. */
	readonly words: Heap;
	readonly photos: Heap;
	readonly versions: Heap;
	/** What could not be read, kept as it came. */
	readonly unreadable: Heap;
	/** How many schools, guides of one's own and schools of DUO's list there are. */
	readonly schools: number;
	readonly guides: number;
	readonly listed: number;
	/** Ids of documents that were erased elsewhere, while here are words that nobody else has. */
	readonly undecided: readonly string[];
	readonly isShared: boolean;
}

interface Sized {
	readonly docId: string;
	readonly bytes: { readonly byteLength: number };
}

/** Rows one by one: together they may not fit in memory. */
interface Rows {
	each(take: (row: Sized) => void): PromiseLike<void>;
}

async function heapOf(rows: readonly Rows[], of: ReadonlySet<string> | null): Promise<Heap> {
	let [count, bytes] = [0, 0];
	for (const each of rows) {
		await each.each((row) => {
			if (of && !of.has(row.docId)) return;
			count++;
			bytes += row.bytes.byteLength;
		});
	}
	return { count, bytes };
}

/** Counts what is kept, of all documents or of these. */
export async function countKept(db: Database, ids: readonly string[] | null = null): Promise<Kept> {
	const of = ids && new Set(ids);
	return {
		words: await heapOf([db.updates, db.snapshots], of),
		photos: await heapOf([db.photos], of),
		versions: await heapOf([db.versions], of),
		unreadable: await heapOf([db.quarantine], of),
		schools: await db.schools.count(),
		guides: await db.guides.count(),
		listed: await db.duo.count(),
		undecided: (await db.erased.toArray())
			.filter(({ docId, state }) => state === 'undecided' && (of?.has(docId) ?? true))
			.map(({ docId }) => docId),
		isShared: (await readRecord(db)) !== null
	};
}

/** Keeps a document on this device that was erased from all others. */
export async function keepHere(db: Database, docId: string): Promise<void> {
	await db.erased.update(docId, { state: 'kept' });
}
