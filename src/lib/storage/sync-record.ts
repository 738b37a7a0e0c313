import type { Database } from './database.ts';

/** Where this device is in the log of the workspace. */
export interface StoredCursor {
	readonly epoch: string;
	readonly seq: number;
	readonly batch: string;
}

/** Why the devices are not in step, as long as it lasts. The words are made in the interface. */
export type SyncProblem =
	| { readonly kind: 'unreachable' }
	| { readonly kind: 'slow' }
	/** Something else answered: the login page of a guest network. */
	| { readonly kind: 'portal' }
	/** The server, or another device, has a newer app. */
	| { readonly kind: 'old-app' }
	/** The server is older than this app. */
	| { readonly kind: 'old-server' }
	| { readonly kind: 'moved' }
	| { readonly kind: 'wrong-key' }
	| { readonly kind: 'signup' }
	| { readonly kind: 'busy' }
	/** Bytes. */
	| { readonly kind: 'full'; readonly used: number; readonly quota: number }
	| { readonly kind: 'too-large'; readonly docId: string }
	/** The server has no workspace for the code that was taken over. */
	| { readonly kind: 'unknown-code' }
	/** The server has trouble of its own. */
	| { readonly kind: 'server' }
	/** This device could not store what came in. */
	| { readonly kind: 'device' };

/** The key of a workspace that is being left. */
export interface FormerKey {
	/** 32 bytes. */
	readonly secret: Uint8Array;
	/** True once the server was asked to erase it: that it has moved is our own doing. */
	readonly isClosing: boolean;
}

/** How this device takes part; absent while it doesn't. */
export interface SyncRecord {
	/** New at every pairing, so that work for an earlier one can't be mixed in. */
	readonly setup: string;
	/** 32 bytes. Opens everything of the workspace. */
	readonly secret: Uint8Array;
	/** What the server asked for when the workspace was made; needed again when it was emptied. */
	readonly signupCode: string;
	/** True for a device that was paired: the workspace has to be there already. */
	readonly joins: boolean;
	/** True until the recovery sheet of this secret was made. */
	readonly needsSheet: boolean;
	/** What this secret replaces, until all of it was moved. */
	readonly former: FormerKey | null;
	/** Null until what is here was compared with what is there. */
	readonly cursor: StoredCursor | null;
	/** Epoch ms of the last time that all was in step. */
	readonly succeededAt: number | null;
	readonly problem: SyncProblem | null;
}

const RECORD = 'sync';
/**
 * Set once and kept: from then on other devices hold the history of the documents, so they may never
 * be written anew without it.
 */
const SHARED = 'shared';

/** The pairing changed while work for the old one was under way. */
export class SetupChanged extends Error {}

/** What a record of an earlier version lacks. */
const defaults = { joins: false, needsSheet: false, former: null } as const;

const isRecord = (value: unknown): value is SyncRecord =>
	typeof value === 'object' && value !== null && 'secret' in value && 'setup' in value;

export async function readRecord({ meta }: Database): Promise<SyncRecord | null> {
	const value = (await meta.get(RECORD))?.value;
	return isRecord(value) ? { ...defaults, ...value } : null;
}

/** Takes part from here on, with nothing sent and nothing fetched. Call in a transaction. */
export async function putRecord({ meta }: Database, record: SyncRecord): Promise<void> {
	await meta.bulkPut([
		{ key: RECORD, value: record },
		{ key: SHARED, value: true }
	]);
}

export async function deleteRecord({ meta }: Database): Promise<void> {
	await meta.delete(RECORD);
}

/** Changes the record of this pairing; throws `SetupChanged` when there is another one. In a transaction. */
export async function patchRecord(
	database: Database,
	setup: string,
	patch: Partial<Omit<SyncRecord, 'setup' | 'secret'>>
): Promise<void> {
	const record = await readRecord(database);
	if (record?.setup !== setup) throw new SetupChanged('Paired anew meanwhile');
	await database.meta.put({ key: RECORD, value: { ...record, ...patch } });
}

/** True once this device has ever taken part. */
export const isShared = async ({ meta }: Database): Promise<boolean> =>
	(await meta.get(SHARED)) !== undefined;
