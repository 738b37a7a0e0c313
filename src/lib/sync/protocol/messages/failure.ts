import { fail, type Result } from '#lib/domain/result.ts';
import type { Bytes } from '../bytes.ts';
import type { DecodeError } from '../decode-error.ts';
import { decodeFrame, encodeFrame, messages, typeOfFrame, type MessageType } from '../frame.ts';
import type { Reader } from '../reader.ts';

/** Why the server refused. The words for people are made in the interface. */
export type Failure =
	/** The versions that the server reads. Newer than ours: "werk de app bij". */
	| { readonly kind: 'version'; readonly oldest: number; readonly newest: number }
	/** No key, or not the key of this workspace. */
	| { readonly kind: 'unauthorized' }
	/** Never made here, or the store was emptied: make it and push everything. */
	| { readonly kind: 'unknown-workspace' }
	/** The key was replaced; ask for the new code. */
	| { readonly kind: 'moved' }
	/** This server asks for a sign-up code, and it was missing or wrong. */
	| { readonly kind: 'signup' }
	/** Too many requests; whole seconds to wait. */
	| { readonly kind: 'busy'; readonly seconds: number }
	/** Bytes that fit. */
	| { readonly kind: 'too-large'; readonly limit: number }
	/** Bytes. Removing or shrinking something makes room. */
	| { readonly kind: 'full'; readonly used: number; readonly quota: number }
	| { readonly kind: 'malformed' }
	| { readonly kind: 'media-type' }
	/** The store can't be reached; nothing was taken in. */
	| { readonly kind: 'unavailable' }
	/** Another snapshot came first, with this number. */
	| { readonly kind: 'conflict'; readonly current: number }
	/** The document was erased. */
	| { readonly kind: 'erased' }
	| { readonly kind: 'unknown-chunk' }
	/** The bytes of a chunk are not those it is named after. */
	| { readonly kind: 'wrong-chunk' };

/** Number of each kind. Never reused. */
const codes: Readonly<Record<Failure['kind'], number>> = {
	version: 1,
	unauthorized: 2,
	'unknown-workspace': 3,
	moved: 4,
	signup: 5,
	busy: 6,
	'too-large': 7,
	full: 8,
	malformed: 9,
	'media-type': 10,
	unavailable: 11,
	conflict: 12,
	erased: 13,
	'unknown-chunk': 14,
	'wrong-chunk': 15
};

/** Two numbers go with every failure, so that an older app can read one that it doesn't know. */
function numbersOf(failure: Failure): readonly [number, number] {
	switch (failure.kind) {
		case 'version':
			return [failure.oldest, failure.newest];
		case 'busy':
			return [failure.seconds, 0];
		case 'too-large':
			return [failure.limit, 0];
		case 'full':
			return [failure.used, failure.quota];
		case 'conflict':
			return [failure.current, 0];
		default:
			return [0, 0];
	}
}

const byCode: Readonly<Record<number, (a: number, b: number) => Failure>> = {
	1: (oldest, newest) => ({ kind: 'version', oldest, newest }),
	2: () => ({ kind: 'unauthorized' }),
	3: () => ({ kind: 'unknown-workspace' }),
	4: () => ({ kind: 'moved' }),
	5: () => ({ kind: 'signup' }),
	6: (seconds) => ({ kind: 'busy', seconds }),
	7: (limit) => ({ kind: 'too-large', limit }),
	8: (used, quota) => ({ kind: 'full', used, quota }),
	9: () => ({ kind: 'malformed' }),
	10: () => ({ kind: 'media-type' }),
	11: () => ({ kind: 'unavailable' }),
	12: (current) => ({ kind: 'conflict', current }),
	13: () => ({ kind: 'erased' }),
	14: () => ({ kind: 'unknown-chunk' }),
	15: () => ({ kind: 'wrong-chunk' })
};

export const encodeFailure = (failure: Failure): Bytes =>
	encodeFrame(messages.failure, (writer) => {
		const [a, b] = numbersOf(failure);
		writer.u8(codes[failure.kind]).u53(a).u53(b);
	});

/** A refusal, as an error of the call that was refused. */
export interface AnswerError {
	readonly kind: 'refused';
	readonly failure: Failure;
}

/** A failure that a newer server made up counts as "unavailable": wait and try again. */
function readFailure(reader: Reader): Failure {
	const make = byCode[reader.u8()];
	const [a, b] = [reader.u53('failure'), reader.u53('failure')];
	return make?.(a, b) ?? { kind: 'unavailable' };
}

/** Reads an answer of `type`, or the refusal that came in its place. */
export function decodeAnswer<T>(
	bytes: Bytes,
	type: MessageType,
	body: (reader: Reader) => T
): Result<T, DecodeError | AnswerError> {
	if (typeOfFrame(bytes) !== messages.failure) return decodeFrame(bytes, type, body);
	const failure = decodeFrame(bytes, messages.failure, readFailure);
	return failure.ok ? fail({ kind: 'refused', failure: failure.value }) : failure;
}
