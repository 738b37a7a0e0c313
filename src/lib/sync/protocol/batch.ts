import type { Bytes } from './bytes.ts';
import { batchId, documentTag, type BatchId, type DocumentTag } from './ids.ts';
import { limits } from './limits.ts';
import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';

/**
 * What a sealed row is. `photo` tells which chunks make up a photo; `purge` says that a person erased the
 * document, sealed like all else, so that a server can't make one up. Never reused.
 */
export const batchKinds = { update: 1, snapshot: 2, photo: 3, purge: 4 } as const;
export type BatchKind = (typeof batchKinds)[keyof typeof batchKinds];
/** What may be pushed; snapshots and purges have a message of their own. */
export type PushedKind = typeof batchKinds.update | typeof batchKinds.photo;

/** Something sealed that a device adds to the log of its workspace. */
export interface Batch {
	readonly id: BatchId;
	readonly document: DocumentTag;
	readonly kind: PushedKind;
	readonly bytes: Bytes;
}

/** A row of the log; `seq` rises within a workspace, from 1 and with gaps. */
export interface Row {
	readonly seq: number;
	readonly id: BatchId;
	readonly document: DocumentTag;
	readonly kind: BatchKind;
	readonly bytes: Bytes;
}

export function writeBatch(writer: Writer, batch: Omit<Row, 'seq'>): void {
	writer.id(batch.id).id(batch.document).u8(batch.kind).block(batch.bytes);
}

export function readBatch(reader: Reader): Batch {
	return {
		id: batchId(reader.id()),
		document: documentTag(reader.id()),
		kind: reader.choice([batchKinds.update, batchKinds.photo], 'kind'),
		bytes: reader.block(limits.batch, 'batch')
	};
}

export function writeRow(writer: Writer, row: Row): void {
	writeBatch(writer.u53(row.seq), row);
}

export function readRow(reader: Reader): Row {
	return {
		seq: reader.u53('seq'),
		id: batchId(reader.id()),
		document: documentTag(reader.id()),
		kind: readKind(reader),
		bytes: reader.block(limits.snapshot, 'row')
	};
}

const readKind = (reader: Reader): BatchKind =>
	reader.choice(
		[batchKinds.update, batchKinds.snapshot, batchKinds.photo, batchKinds.purge],
		'kind'
	);
