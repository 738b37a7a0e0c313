import fc from 'fast-check';
import { toBase64url } from './base64url.ts';
import { batchKinds, type Batch, type Row } from './batch.ts';
import type { Bytes } from './bytes.ts';
import type { Cursor } from './cursor.ts';
import { batchId, chunkId, documentTag, epoch, workspaceId, type ChunkId } from './ids.ts';
import type { Failure } from './messages/failure.ts';

/** Messages at random, for tests. */
const size = (length: number) => ({ minLength: length, maxLength: length });
const id = fc.uint8Array(size(16)).map(toBase64url);
const count = fc.maxSafeNat();

export const someBytes: fc.Arbitrary<Bytes> = fc
	.uint8Array({ maxLength: 60 })
	.map((bytes) => new Uint8Array(bytes));
export const someEpoch = id.map(epoch);
export const someWorkspace = id.map(workspaceId);
export const someDocument = id.map(documentTag);
export const someBatchId = id.map(batchId);
export const someChunk: fc.Arbitrary<ChunkId> = fc
	.uint8Array(size(32))
	.map((bytes) => chunkId(toBase64url(bytes)));
export const someText = fc.string({ unit: 'grapheme', maxLength: 30 });

export const someCursor: fc.Arbitrary<Cursor> = fc.record({
	epoch: someEpoch,
	seq: count,
	batch: someBatchId
});

const batchFields = { id: someBatchId, document: someDocument, bytes: someBytes };
export const someBatch: fc.Arbitrary<Batch> = fc.record({
	...batchFields,
	kind: fc.constantFrom(batchKinds.update, batchKinds.photo)
});
export const someRow: fc.Arbitrary<Row> = fc.record({
	...batchFields,
	seq: count,
	kind: fc.constantFrom(...Object.values(batchKinds))
});

export const someFailure: fc.Arbitrary<Failure> = fc.oneof(
	fc.record({
		kind: fc.constant('version' as const),
		oldest: fc.nat(255),
		newest: fc.nat(255)
	}),
	fc.record({ kind: fc.constant('busy' as const), seconds: fc.nat() }),
	fc.record({ kind: fc.constant('too-large' as const), limit: count }),
	fc.record({ kind: fc.constant('full' as const), used: count, quota: count }),
	fc.record({ kind: fc.constant('conflict' as const), current: count }),
	fc
		.constantFrom(
			...(['unauthorized', 'unknown-workspace', 'moved', 'signup', 'malformed'] as const),
			...(['media-type', 'unavailable', 'erased', 'unknown-chunk', 'wrong-chunk'] as const)
		)
		.map((kind) => ({ kind }))
);
