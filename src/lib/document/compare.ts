import * as Y from 'yjs';
import { unreadable } from './unreadable.ts';

/** A document that waits for earlier updates says nothing about what it has. */
const isWaiting = ({ store }: Y.Doc): boolean =>
	store.pendingStructs !== null || store.pendingDs !== null;

function docOf(updates: readonly Uint8Array[]): Y.Doc {
	const doc = new Y.Doc();
	doc.transact(() => {
		for (const update of updates) Y.applyUpdate(doc, update);
	});
	return doc;
}

/** The updates, without those that can't be read. */
export function readableOf(updates: readonly Uint8Array[]): readonly Uint8Array[] {
	try {
		docOf(updates);
		return updates;
	} catch {
		return updates.filter((update) => unreadable(update) === null);
	}
}

/**
 * What `incoming` adds to a document that holds `known`, as one update; null when it adds nothing.
 * Updates that come before those they build on are kept whole. Throws when one can't be read.
 */
export function newsFor(
	known: readonly Uint8Array[],
	incoming: readonly Uint8Array[]
): Uint8Array | null {
	const doc = docOf(known);
	let news: Uint8Array | null = null;
	doc.on('update', (update: Uint8Array) => {
		news = update;
	});
	doc.transact(() => {
		for (const update of incoming) Y.applyUpdate(doc, update);
	});
	return isWaiting(doc) ? Y.mergeUpdates([...incoming]) : news;
}

/**
 * The same document in one piece, history and all, so that it may replace its updates where other devices
 * hold them too. Null while something that came in waits for earlier updates.
 */
export function inOnePiece(updates: readonly Uint8Array[]): Uint8Array | null {
	const doc = docOf(updates);
	return isWaiting(doc) ? null : Y.encodeStateAsUpdate(doc);
}
