interface Waiting {
	/** Given by the database; sent in this order. */
	readonly id?: number;
	readonly docId: string;
}

/** Kind of what is inside a batch, as the protocol numbers it: an update, or the announcement of a photo. */
export type OutboxKind = 1 | 3;

/** As it was committed. Sealing waits: WebCrypto can't be awaited in a transaction. */
export interface UnsealedRow extends Waiting {
	readonly state: 'toSeal';
	readonly kind: OutboxKind;
	/** True when the server has everything of the document that is here, once it has this. */
	readonly completes?: true;
	readonly bytes: Uint8Array;
}

/** Frozen until the server has it for good: a retry is the same to the byte, so it is stored once. */
export interface SealedRow extends Waiting {
	readonly state: 'sealed';
	readonly kind: OutboxKind;
	/** Id of the batch. */
	readonly batch: string;
	/** What the server sees instead of the document id. */
	readonly tag: string;
	readonly bytes: Uint8Array;
}

/** A document that doesn't fit in a batch and goes as a whole. */
export interface WholeRow extends Waiting {
	readonly state: 'whole';
	/** Id of the snapshot, the same at every try. */
	readonly batch: string;
}

/** A photo whose bytes have to be sent before it can be announced. */
export interface PhotoToSend extends Waiting {
	readonly state: 'photo';
	readonly photo: string;
	/** True when the server has the announcement, and only pieces may be missing. */
	readonly announced: boolean;
}

/** A document that has to be erased from the server, and so from the other devices. */
export interface PurgeRow extends Waiting {
	readonly state: 'purge';
}

/** Something that the other devices don't have yet. */
export type OutboxRow = UnsealedRow | SealedRow | WholeRow | PhotoToSend | PurgeRow;
