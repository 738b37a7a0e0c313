import type { Result } from '#lib/domain/result.ts';
import { readBatch, writeBatch, type Batch } from '../batch.ts';
import type { Bytes } from '../bytes.ts';
import { readCursor, writeCursor, type Cursor } from '../cursor.ts';
import type { DecodeError } from '../decode-error.ts';
import { decodeFrame, encodeFrame, messages } from '../frame.ts';
import { limits } from '../limits.ts';

/** Push and pull in one: stores the batches, asks for every row after the cursor. */
export interface SyncRequest {
	readonly cursor: Cursor;
	/** True leaves out rows that a snapshot replaces: for a device that has nothing yet. */
	readonly skipCovered: boolean;
	readonly batches: readonly Batch[];
}

export const encodeSyncRequest = (request: SyncRequest): Bytes =>
	encodeFrame(messages.syncRequest, (writer) => {
		writeCursor(writer, request.cursor);
		writer.flag(request.skipCovered).list(request.batches, writeBatch);
	});

export const decodeSyncRequest = (bytes: Bytes): Result<SyncRequest, DecodeError> =>
	decodeFrame(bytes, messages.syncRequest, (reader) => ({
		cursor: readCursor(reader),
		skipCovered: reader.flag('skipCovered'),
		batches: reader.list(limits.batches, 'batches', readBatch)
	}));
