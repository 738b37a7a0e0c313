import type { Database } from './database.ts';

/**
 * That a document was erased: an id that says nothing, and when. It stays, so that no other device brings
 * the document back.
 * - `here`: erased while this device did not take part with others.
 * - `everywhere`: erased from the server and from every device.
 * - `undecided`: erased elsewhere, while here were words that nobody else has; they wait for a person.
 * - `kept`: that person kept them, on this device only.
 */
export interface ErasedRow {
	readonly docId: string;
	/** Epoch ms. */
	readonly at: number;
	readonly state: 'here' | 'everywhere' | 'undecided' | 'kept';
}

/** Something was to be stored in a document that was erased. */
export class DocumentErased extends Error {}

/** How a document was erased from this device; null when it was not. Call in a transaction with `erased`. */
export async function erasureOf(
	{ erased }: Database,
	docId: string
): Promise<'here' | 'everywhere' | null> {
	const state = (await erased.get(docId))?.state;
	return state === 'here' || state === 'everywhere' ? state : null;
}

/** Throws `DocumentErased` when the document is no longer here. Call in a transaction with `erased`. */
export async function refuseErased(db: Database, docId: string): Promise<void> {
	if ((await erasureOf(db, docId)) !== null) throw new DocumentErased(docId);
}
