import type { Result } from '#lib/domain/result.ts';
import type { Bytes } from '../bytes.ts';
import type { DecodeError } from '../decode-error.ts';
import { decodeFrame, encodeFrame, messages } from '../frame.ts';
import { batchId, documentTag, type BatchId, type DocumentTag } from '../ids.ts';
import { limits } from '../limits.ts';
import { decodeAnswer, type AnswerError } from './failure.ts';

/** Erases a document and its photos from the server, and leaves a sealed row that tells the other devices. */
export interface PurgeRequest {
	readonly id: BatchId;
	readonly document: DocumentTag;
	readonly bytes: Bytes;
}

export const encodePurgeRequest = (request: PurgeRequest): Bytes =>
	encodeFrame(messages.purgeRequest, (writer) => {
		writer.id(request.id).id(request.document).block(request.bytes);
	});

export const decodePurgeRequest = (bytes: Bytes): Result<PurgeRequest, DecodeError> =>
	decodeFrame(bytes, messages.purgeRequest, (reader) => ({
		id: batchId(reader.id()),
		document: documentTag(reader.id()),
		bytes: reader.block(limits.smallBody, 'purge')
	}));

/** Answers what has no answer but that it is done, durably. */
export const encodeDone = (): Bytes => encodeFrame(messages.done, () => undefined);

export const decodeDone = (bytes: Bytes): Result<true, DecodeError | AnswerError> =>
	decodeAnswer(bytes, messages.done, () => true as const);
