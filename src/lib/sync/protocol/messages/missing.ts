import type { Result } from '#lib/domain/result.ts';
import type { Bytes } from '../bytes.ts';
import type { DecodeError } from '../decode-error.ts';
import { decodeFrame, encodeFrame, messages } from '../frame.ts';
import { chunkId, documentTag, type ChunkId, type DocumentTag } from '../ids.ts';
import { limits } from '../limits.ts';
import type { Reader } from '../reader.ts';
import { decodeAnswer, type AnswerError } from './failure.ts';

/** Asks which chunks of a document's photos still have to be sent: the way to go on after a break. */
export interface MissingRequest {
	readonly document: DocumentTag;
	readonly chunks: readonly ChunkId[];
}

export interface MissingAnswer {
	readonly missing: readonly ChunkId[];
	/** Bytes. */
	readonly used: number;
	readonly quota: number;
}

const readChunks = (reader: Reader): ChunkId[] =>
	reader.list(limits.missing, 'chunks', (source) => chunkId(source.chunkId()));

export const encodeMissingRequest = (request: MissingRequest): Bytes =>
	encodeFrame(messages.missingRequest, (writer) => {
		writer.id(request.document).list(request.chunks, (target, chunk) => target.id(chunk));
	});

export const decodeMissingRequest = (bytes: Bytes): Result<MissingRequest, DecodeError> =>
	decodeFrame(bytes, messages.missingRequest, (reader) => ({
		document: documentTag(reader.id()),
		chunks: readChunks(reader)
	}));

export const encodeMissingAnswer = (answer: MissingAnswer): Bytes =>
	encodeFrame(messages.missingAnswer, (writer) => {
		writer
			.list(answer.missing, (target, chunk) => target.id(chunk))
			.u53(answer.used)
			.u53(answer.quota);
	});

export const decodeMissingAnswer = (
	bytes: Bytes
): Result<MissingAnswer, DecodeError | AnswerError> =>
	decodeAnswer(bytes, messages.missingAnswer, (reader) => ({
		missing: readChunks(reader),
		used: reader.u53('used'),
		quota: reader.u53('quota')
	}));
