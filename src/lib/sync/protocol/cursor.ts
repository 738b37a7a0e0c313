import { batchId, epoch, noBatch, type BatchId, type Epoch } from './ids.ts';
import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';

/**
 * Where a reader is in the log: the last row it has, by number and by name, in one life of the store. The
 * server knows by it whether it was emptied or restored since: another epoch, or another row at that number.
 */
export interface Cursor {
	readonly epoch: Epoch;
	/** 0 before the first row. */
	readonly seq: number;
	readonly batch: BatchId;
}

/** The cursor of a device that read nothing yet. */
export const startOf = (life: Epoch): Cursor => ({ epoch: life, seq: 0, batch: noBatch });

export function writeCursor(writer: Writer, cursor: Cursor): void {
	writer.id(cursor.epoch).u53(cursor.seq).id(cursor.batch);
}

export function readCursor(reader: Reader): Cursor {
	return {
		epoch: epoch(reader.id()),
		seq: reader.u53('cursor'),
		batch: batchId(reader.id())
	};
}
