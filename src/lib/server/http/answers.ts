import { ok, type Result } from '#lib/domain/result.ts';
import type { Bytes } from '#lib/sync/protocol/bytes.ts';
import type { DecodeError } from '#lib/sync/protocol/decode-error.ts';
import { encodeFailure, type Failure } from '#lib/sync/protocol/messages/failure.ts';
import { messageType, oldestVersion, protocolVersion } from '#lib/sync/protocol/version.ts';
import type { Asked, Outcome, Reply } from './call.ts';
import { readBody } from './read-body.ts';

/** HTTP status of each refusal; the app reads the message, this is for proxies and logs. */
const statuses: Readonly<Record<Failure['kind'], number>> = {
	version: 400,
	unauthorized: 401,
	'unknown-workspace': 404,
	moved: 410,
	signup: 403,
	busy: 429,
	'too-large': 413,
	full: 507,
	malformed: 400,
	'media-type': 415,
	unavailable: 503,
	conflict: 409,
	erased: 410,
	'unknown-chunk': 404,
	'wrong-chunk': 422
};

const headersOf = (type: string): Record<string, string> => ({
	'content-type': type,
	'cache-control': 'no-store'
});

/** A message of ours with status 200. */
export const answered = (message: Bytes): Outcome => answeredRaw(message, messageType);

export const answeredRaw = (bytes: Bytes, type: string): Outcome =>
	ok({ status: 200, headers: headersOf(type), body: bytes });

export function refusal(failure: Failure): Reply {
	const headers = headersOf(messageType);
	if (failure.kind === 'busy') headers['retry-after'] = String(failure.seconds);
	// The rest of the body was never read: this connection is of no more use.
	if (failure.kind === 'too-large') headers['connection'] = 'close';
	return { status: statuses[failure.kind], headers, body: encodeFailure(failure) };
}

/** Reads and decodes a message. */
export async function readMessage<T>(
	request: Asked,
	limit: number,
	decode: (bytes: Bytes) => Result<T, DecodeError>
): Promise<Result<T, Failure>> {
	const body = await readBody(request, limit, messageType);
	if (!body.ok) return body;
	const message = decode(body.value);
	return message.ok ? message : { ok: false, error: failureOf(message.error, limit) };
}

function failureOf(error: DecodeError, limit: number): Failure {
	if (error.kind === 'version') {
		return { kind: 'version', oldest: oldestVersion, newest: protocolVersion };
	}
	return error.kind === 'limit' ? { kind: 'too-large', limit } : { kind: 'malformed' };
}
