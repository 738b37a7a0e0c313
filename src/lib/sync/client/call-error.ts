import type { Result } from '#lib/domain/result.ts';
import type { SyncProblem } from '#lib/storage/sync-record.ts';
import type { Bytes } from '../protocol/bytes.ts';
import type { DecodeError } from '../protocol/decode-error.ts';
import type { AnswerError, Failure } from '../protocol/messages/failure.ts';
import { protocolVersion } from '../protocol/version.ts';

/** Reads an answer of the server. */
export type Decode<T> = (bytes: Bytes) => Result<T, DecodeError | AnswerError>;

/** Why a call had no result. */
export type CallError =
	| { readonly kind: 'unreachable' }
	| { readonly kind: 'slow' }
	/** Something else than our server said "fine". */
	| { readonly kind: 'portal' }
	/** An answer of ours that makes no sense. */
	| { readonly kind: 'garbled' }
	| { readonly kind: 'version'; readonly theirs: number }
	| { readonly kind: 'refused'; readonly failure: Failure };

/** `status` is the one of HTTP: it tells a guest network's login page from a proxy that found no server. */
export function callErrorOf(error: DecodeError | AnswerError, status: number): CallError {
	switch (error.kind) {
		case 'refused':
		case 'version':
			return error;
		case 'not-ours':
			return { kind: status < 400 ? 'portal' : 'unreachable' };
		default:
			return { kind: 'garbled' };
	}
}

/** What a person has to know of it. */
export function problemOf(error: CallError): SyncProblem {
	switch (error.kind) {
		case 'refused':
			return problemOfFailure(error.failure);
		case 'version':
			return { kind: error.theirs > protocolVersion ? 'old-app' : 'old-server' };
		case 'garbled':
			return { kind: 'server' };
		default:
			return error;
	}
}

function problemOfFailure(failure: Failure): SyncProblem {
	switch (failure.kind) {
		case 'version':
			return { kind: failure.newest < protocolVersion ? 'old-server' : 'old-app' };
		case 'unauthorized':
			return { kind: 'wrong-key' };
		case 'unknown-workspace':
			return { kind: 'unknown-code' };
		case 'moved':
		case 'signup':
		case 'busy':
			return { kind: failure.kind };
		case 'full':
			return failure;
		default:
			return { kind: 'server' };
	}
}

/** Ms that the server asked to wait. */
export const waitAsked = (error: CallError): number =>
	error.kind === 'refused' && error.failure.kind === 'busy' ? error.failure.seconds * 1000 : 0;
