import type { Result } from '#lib/domain/result.ts';
import type { Bytes } from '../bytes.ts';
import type { DecodeError } from '../decode-error.ts';
import { decodeFrame, encodeFrame, messages } from '../frame.ts';
import { epoch, workspaceId, type Epoch, type WorkspaceId } from '../ids.ts';
import { limits } from '../limits.ts';
import { decodeAnswer, type AnswerError } from './failure.ts';

/** Makes a workspace; making it twice with the same key is fine. The key travels as a bearer token. */
export interface CreateRequest {
	readonly workspace: WorkspaceId;
	/** Empty where the server asks for none. */
	readonly signupCode: string;
}

export interface CreateAnswer {
	readonly epoch: Epoch;
}

export const encodeCreateRequest = (request: CreateRequest): Bytes =>
	encodeFrame(messages.createRequest, (writer) => {
		writer.id(request.workspace).text(request.signupCode);
	});

export const decodeCreateRequest = (bytes: Bytes): Result<CreateRequest, DecodeError> =>
	decodeFrame(bytes, messages.createRequest, (reader) => ({
		workspace: workspaceId(reader.id()),
		signupCode: reader.text(limits.signupCode, 'signupCode')
	}));

export const encodeCreateAnswer = (answer: CreateAnswer): Bytes =>
	encodeFrame(messages.createAnswer, (writer) => {
		writer.id(answer.epoch);
	});

export const decodeCreateAnswer = (bytes: Bytes): Result<CreateAnswer, DecodeError | AnswerError> =>
	decodeAnswer(bytes, messages.createAnswer, (reader) => ({ epoch: epoch(reader.id()) }));
