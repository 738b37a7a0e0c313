import type { Result } from '#lib/domain/result.ts';
import type { Bytes } from '../bytes.ts';
import type { DecodeError } from '../decode-error.ts';
import { decodeFrame, encodeFrame, messages } from '../frame.ts';
import { batchId, documentTag, type BatchId, type DocumentTag } from '../ids.ts';
import { limits } from '../limits.ts';
import { decodeAnswer, type AnswerError } from './failure.ts';

/** A whole document, to stand in for its rows; taken only when no other snapshot came in between. */
export interface SnapshotRequest {
	readonly id: BatchId;
	readonly document: DocumentTag;
	/** Number of the snapshot that this one follows; 0 for the first. */
	readonly expected: number;
	/** Every row of the document up to this number is in the snapshot. */
	readonly covers: number;
	readonly bytes: Bytes;
}

export interface SnapshotAnswer {
	/** Number of the row that holds the snapshot. */
	readonly seq: number;
}

export const encodeSnapshotRequest = (request: SnapshotRequest): Bytes =>
	encodeFrame(messages.snapshotRequest, (writer) => {
		writer
			.id(request.id)
			.id(request.document)
			.u53(request.expected)
			.u53(request.covers)
			.block(request.bytes);
	});

export const decodeSnapshotRequest = (bytes: Bytes): Result<SnapshotRequest, DecodeError> =>
	decodeFrame(bytes, messages.snapshotRequest, (reader) => ({
		id: batchId(reader.id()),
		document: documentTag(reader.id()),
		expected: reader.u53('expected'),
		covers: reader.u53('covers'),
		bytes: reader.block(limits.snapshot, 'snapshot')
	}));

export const encodeSnapshotAnswer = (answer: SnapshotAnswer): Bytes =>
	encodeFrame(messages.snapshotAnswer, (writer) => {
		writer.u53(answer.seq);
	});

export const decodeSnapshotAnswer = (
	bytes: Bytes
): Result<SnapshotAnswer, DecodeError | AnswerError> =>
	decodeAnswer(bytes, messages.snapshotAnswer, (reader) => ({ seq: reader.u53('seq') }));
