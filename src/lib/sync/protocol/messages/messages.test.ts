import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import * as some from '../arbitrary.ts';
import type { Bytes } from '../bytes.ts';
import { messages } from '../frame.ts';
import { limits } from '../limits.ts';
import {
	decodeCreateAnswer,
	decodeCreateRequest,
	encodeCreateAnswer,
	encodeCreateRequest
} from './create.ts';
import { decodeAnswer, encodeFailure } from './failure.ts';
import {
	decodeMissingAnswer,
	decodeMissingRequest,
	encodeMissingAnswer,
	encodeMissingRequest
} from './missing.ts';
import { decodeDone, decodePurgeRequest, encodeDone, encodePurgeRequest } from './purge.ts';
import {
	decodeSnapshotAnswer,
	decodeSnapshotRequest,
	encodeSnapshotAnswer,
	encodeSnapshotRequest
} from './snapshot.ts';
import { decodeSyncAnswer, encodeSyncAnswer } from './sync-answer.ts';
import { decodeSyncRequest, encodeSyncRequest } from './sync-request.ts';

/** A message at random as bytes, with what it has to be read as. */
interface Sample {
	readonly bytes: Bytes;
	readonly value: unknown;
	readonly decode: (bytes: Bytes) => Result<unknown, { readonly kind: string }>;
}

function sample<T>(
	value: fc.Arbitrary<T>,
	encode: (value: T) => Bytes,
	decode: Sample['decode']
): fc.Arbitrary<Sample> {
	return value.map((one) => ({ bytes: encode(one), value: one, decode }));
}

const number = fc.maxSafeNat();
const samples: Readonly<Record<string, fc.Arbitrary<Sample>>> = {
	'sync request': sample(
		fc.record({
			cursor: some.someCursor,
			skipCovered: fc.boolean(),
			batches: fc.array(some.someBatch, { maxLength: 5 })
		}),
		encodeSyncRequest,
		decodeSyncRequest
	),
	'sync answer': sample(
		fc.record({
			cursor: some.someCursor,
			more: fc.boolean(),
			restart: fc.boolean(),
			outcome: fc.constantFrom('stored' as const, 'full' as const),
			erased: fc.array(some.someDocument, { maxLength: 3 }),
			used: number,
			quota: number,
			rows: fc.array(some.someRow, { maxLength: 5 })
		}),
		encodeSyncAnswer,
		decodeSyncAnswer
	),
	'create request': sample(
		fc.record({ workspace: some.someWorkspace, signupCode: some.someText }),
		encodeCreateRequest,
		decodeCreateRequest
	),
	'create answer': sample(
		fc.record({ epoch: some.someEpoch }),
		encodeCreateAnswer,
		decodeCreateAnswer
	),
	'snapshot request': sample(
		fc.record({
			id: some.someBatchId,
			document: some.someDocument,
			expected: number,
			covers: number,
			bytes: some.someBytes
		}),
		encodeSnapshotRequest,
		decodeSnapshotRequest
	),
	'snapshot answer': sample(fc.record({ seq: number }), encodeSnapshotAnswer, decodeSnapshotAnswer),
	'missing request': sample(
		fc.record({ document: some.someDocument, chunks: fc.array(some.someChunk, { maxLength: 4 }) }),
		encodeMissingRequest,
		decodeMissingRequest
	),
	'missing answer': sample(
		fc.record({
			missing: fc.array(some.someChunk, { maxLength: 4 }),
			used: number,
			quota: number
		}),
		encodeMissingAnswer,
		decodeMissingAnswer
	),
	'purge request': sample(
		fc.record({ id: some.someBatchId, document: some.someDocument, bytes: some.someBytes }),
		encodePurgeRequest,
		decodePurgeRequest
	),
	done: sample(fc.constant(true), encodeDone, decodeDone)
};

/** The body of a message whose first list claims to have `count` items. */
function withCount(count: number): Bytes {
	const bytes = new Uint8Array(4 + 16 + 8 + 16 + 1 + 4);
	bytes.set([0x41, 0x54, 1, messages.syncRequest]);
	new DataView(bytes.buffer).setUint32(bytes.length - 4, count);
	return bytes;
}

describe.each(Object.entries(samples))('%s', (_name, arbitrary) => {
	it('is read as it was written', () => {
		fc.assert(
			fc.property(arbitrary, ({ bytes, value, decode }) => {
				expect(decode(bytes)).toEqual(ok(value));
			})
		);
	});

	it('is refused when cut at any byte, or when something follows', () => {
		fc.assert(
			fc.property(arbitrary, ({ bytes, decode }) => {
				for (let length = 0; length < bytes.length; length++) {
					expect(decode(bytes.slice(0, length)).ok).toBe(false);
				}
				expect(decode(new Uint8Array([...bytes, 0]))).toEqual(fail({ kind: 'trailing' }));
			}),
			{ numRuns: 20 }
		);
	});

	it('never throws on changed or random bytes', () => {
		fc.assert(
			fc.property(arbitrary, fc.nat(), fc.nat(255), some.someBytes, (made, at, byte, noise) => {
				const changed = made.bytes.slice();
				changed[at % changed.length] = byte;
				expect(made.decode(changed)).toHaveProperty('ok');
				expect(made.decode(noise)).toHaveProperty('ok');
				const behindHead = new Uint8Array([...made.bytes.subarray(0, 4), ...noise]);
				expect(made.decode(behindHead)).toHaveProperty('ok');
			})
		);
	});

	it('calls the page of a guest network not ours', () => {
		fc.assert(
			fc.property(arbitrary, ({ decode }) => {
				const html = new TextEncoder().encode('<!doctype html><title>Log in</title>');
				expect(decode(html)).toEqual(fail({ kind: 'not-ours' }));
			}),
			{ numRuns: 1 }
		);
	});

	it('tells which version it was written in when that is not ours', () => {
		fc.assert(
			fc.property(arbitrary, fc.integer({ min: 2, max: 255 }), ({ bytes, decode }, theirs) => {
				const newer = bytes.slice();
				newer[2] = theirs;
				expect(decode(newer)).toEqual(fail({ kind: 'version', theirs }));
			}),
			{ numRuns: 10 }
		);
	});
});

describe('a refusal', () => {
	it('is read in the place of any answer', () => {
		fc.assert(
			fc.property(some.someFailure, (failure) => {
				expect(decodeSyncAnswer(encodeFailure(failure))).toEqual(
					fail({ kind: 'refused', failure })
				);
			})
		);
	});

	it('that is unknown here counts as unavailable', () => {
		const bytes = encodeFailure({ kind: 'moved' });
		bytes[4] = 200;
		expect(decodeAnswer(bytes, messages.done, () => true)).toEqual(
			fail({ kind: 'refused', failure: { kind: 'unavailable' } })
		);
	});
});

describe('limits', () => {
	it('refuse a list that claims too many items before making room for it', () => {
		expect(decodeSyncRequest(withCount(4_294_967_295))).toEqual(
			fail({ kind: 'limit', what: 'batches' })
		);
		expect(decodeSyncRequest(withCount(limits.batches))).toEqual(fail({ kind: 'truncated' }));
	});

	it('refuse a number above 2^53', () => {
		const bytes = encodeSnapshotAnswer({ seq: 1 });
		bytes[4] = 0xff;
		expect(decodeSnapshotAnswer(bytes)).toEqual(fail({ kind: 'value', what: 'seq' }));
	});
});
