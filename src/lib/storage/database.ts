import Dexie, { type DBCore, type Table } from 'dexie';
import type { ConversationSummary } from '#lib/domain/conversation/summary.ts';
import type { DuoSchool } from '#lib/domain/school/duo/read-duo.ts';
import type { GuideSummary } from '#lib/domain/guide/summary.ts';
import type { SchoolSummary } from '#lib/domain/school/summary.ts';
import type { Passage } from '#lib/domain/search/passage.ts';
import type { LogRow } from './log-row.ts';
import type { ErasedRow } from './erased.ts';
import { forgetHomePicture } from './home-picture.ts';
import type { OutboxRow } from './outbox-row.ts';

/** One committed change of a document: the truth, append-only. */
export interface UpdateRow {
	/** Given by the database, rising over all documents. */
	readonly seq?: number;
	readonly docId: string;
	readonly bytes: Uint8Array;
	/** Epoch ms. */
	readonly at: number;
}

/** A whole document that replaces all its update rows up to and including `upTo`. */
export interface SnapshotRow {
	readonly docId: string;
	readonly bytes: Uint8Array;
	readonly upTo: number;
	readonly at: number;
}

/** A whole document at an earlier moment, to go back to. */
export interface VersionRow {
	readonly id?: number;
	readonly docId: string;
	readonly bytes: Uint8Array;
	readonly at: number;
	readonly reason: VersionReason;
}

export type VersionReason = 'before-talk' | 'after-talk' | 'before-restore' | 'every-quarter';

/** Something that could not be read: kept as it was, and shown. */
export interface QuarantineRow {
	readonly id?: number;
	readonly docId: string;
	readonly bytes: Uint8Array;
	readonly at: number;
	readonly error: string;
	/** Name of the sealed batch that it came in, when another device sent it. */
	readonly batch?: string;
}

/** The bytes of a photo. An ArrayBuffer: Blobs in IndexedDB get lost in some browsers. */
export interface PhotoRow {
	readonly id: string;
	readonly docId: string;
	readonly bytes: ArrayBuffer;
	readonly type: string;
	readonly at: number;
}

/** A photo that another device announced and that still has to be fetched. */
export interface WantedPhotoRow {
	/** Key in the photo store. */
	readonly photo: string;
	readonly docId: string;
	/** Names of the sealed chunks on the server, in order. */
	readonly chunks: readonly string[];
	readonly type: string;
	/** Bytes of the whole photo. */
	readonly length: number;
}

/** How a document is found: derived, so it can be thrown away and made again. */
export interface SearchRow {
	readonly id: string;
	/** Number of the last change that is in it. */
	readonly upTo: number;
	/** Each word once, folded, and the keys of their beginnings. */
	readonly words: readonly string[];
	readonly passages: readonly Passage[];
}

export interface MetaRow {
	readonly key: string;
	readonly value: unknown;
}

/** Whoever changes a row of a conversation, by whatever way: first the picture goes that shows it. */
const forgetPicturesOf = (core: DBCore): DBCore => ({
	...core,
	table: (name) => {
		const table = core.table(name);
		if (name !== 'docs') return table;
		return {
			...table,
			mutate: (request) => {
				forgetHomePicture();
				return table.mutate(request);
			}
		};
	}
});

/** The local database. `durability: strict` makes a commit wait until the disk has it. */
export class Database extends Dexie {
	readonly docs!: Table<ConversationSummary, string>;
	readonly schools!: Table<SchoolSummary, string>;
	readonly duo!: Table<DuoSchool, string>;
	readonly guides!: Table<GuideSummary, string>;
	readonly updates!: Table<UpdateRow, number>;
	readonly snapshots!: Table<SnapshotRow, string>;
	readonly versions!: Table<VersionRow, number>;
	readonly quarantine!: Table<QuarantineRow, number>;
	readonly photos!: Table<PhotoRow, string>;
	readonly meta!: Table<MetaRow, string>;
	readonly outbox!: Table<OutboxRow, number>;
	readonly wanted!: Table<WantedPhotoRow, string>;
	readonly search!: Table<SearchRow, string>;
	readonly logs!: Table<LogRow, string>;
	readonly erased!: Table<ErasedRow, string>;

	constructor(name = 'aan-tafel') {
		// Dexie would keep a copy of every row that a list watches, and copy them all once more for each reading.
		super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
		this.version(1).stores({
			docs: 'id',
			updates: '++seq, docId, [docId+seq]',
			snapshots: 'docId',
			versions: '++id, docId',
			quarantine: '++id, docId',
			photos: 'id, docId',
			meta: 'key'
		});
		// Only tables of their own: what version 1 stored stays as it is.
		this.version(2).stores({ outbox: '++id, state', wanted: 'photo' });
		this.version(3).stores({
			schools: 'id',
			guides: 'id',
			duo: 'id, *words',
			search: 'id, *words',
			snapshots: 'docId, upTo',
			logs: 'docId',
			erased: 'docId'
		});
		this.use({ stack: 'dbcore', name: 'home-picture', create: forgetPicturesOf });
	}
}
