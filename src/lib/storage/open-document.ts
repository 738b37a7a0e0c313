import { inOnePiece } from '#lib/document/compare.ts';
import { ConversationDocument } from '#lib/document/conversation-document.ts';
import { unreadable } from '#lib/document/unreadable.ts';
import { replay } from '#lib/document/replay.ts';
import { OPEN_DOCUMENT_LOCK } from './open-lock.ts';
import type { DocumentStore, StoredDocument } from './document-store.ts';

/** An opened document, and what could not be read of it. */
export interface OpenedDocument<Opened = ConversationDocument> {
	readonly document: Opened;
	readonly lastSeq: number;
	/** Rows moved aside, now and earlier; they are kept. */
	readonly setAside: number;
}

/** So many rows make a document slow to open; then it is written anew in one piece. */
const ROWS_BEFORE_COMPACTING = 400;

/** Makes a document of its updates; throws when one can't be read. */
type MakeDocument<Opened> = (docId: string, updates: readonly Uint8Array[]) => Opened;

function openWhole<Opened>(
	docId: string,
	{ updates }: StoredDocument,
	make: MakeDocument<Opened>
): Opened | null {
	try {
		return make(
			docId,
			updates.map(({ bytes }) => bytes)
		);
	} catch {
		return null;
	}
}

/** The slow way, after a row turned out to be broken: tries them one by one. */
async function openReadable<Opened>(
	store: DocumentStore,
	docId: string,
	{ updates }: StoredDocument,
	make: MakeDocument<Opened>
): Promise<Opened> {
	const readable: Uint8Array[] = [];
	for (const { seq, bytes } of updates) {
		const error = unreadable(bytes);
		if (error === null) readable.push(bytes);
		else await store.setAside(docId, seq, bytes, error);
	}
	return make(docId, readable);
}

/** Opens a stored document; rows that can't be read are set aside, never in the way of the rest. */
export async function openStored<Opened>(
	store: DocumentStore,
	docId: string,
	make: MakeDocument<Opened>
): Promise<OpenedDocument<Opened> | null> {
	const stored = await store.load(docId);
	if (!stored) return null;
	const document =
		openWhole(docId, stored, make) ?? (await openReadable(store, docId, stored, make));
	return {
		document,
		lastSeq: stored.lastSeq,
		setAside: await store.setAsideCount(docId)
	};
}

/** Opens a stored conversation. */
export const openDocument = (store: DocumentStore, docId: string): Promise<OpenedDocument | null> =>
	openStored(store, docId, (id, updates) => new ConversationDocument(id, updates));

const lockName = (docId: string) => OPEN_DOCUMENT_LOCK + docId;

/**
 * Holds the shared lock of a document until the returned function is called, which resolves when the
 * lock is free. Wait for it before
 * loading: a document loaded while another tab writes it anew shares no history with what is stored,
 * and all that is typed in it would be lost.
 */
export function holdDocument(docId: string): Promise<() => Promise<void>> {
	return new Promise((resolve, reject) => {
		const hold = () =>
			new Promise<void>((release) => {
				resolve(() => {
					release();
					return held;
				});
			});
		const held = navigator.locks.request(lockName(docId), { mode: 'shared' }, hold);
		held.catch(reject);
	});
}

/**
 * Writes a long document anew in one piece, when no tab has it open and nothing of it was set aside.
 * Returns whether it did.
 */
export async function compactDocument(store: DocumentStore, docId: string): Promise<boolean> {
	return navigator.locks.request(lockName(docId), { ifAvailable: true }, async (lock) => {
		if (!lock || (await store.setAsideCount(docId)) > 0) return false;
		const stored = await store.load(docId);
		if (!stored || stored.updates.length < ROWS_BEFORE_COMPACTING) return false;
		const updates = stored.updates.map(({ bytes }) => bytes);
		if (!(await store.isShared())) {
			return store.replace(docId, replay(updates), stored.lastSeq, 'new');
		}
		const piece = inOnePiece(updates);
		return piece !== null && store.replace(docId, piece, stored.lastSeq, 'same');
	});
}
