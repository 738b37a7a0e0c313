import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { NumberRange } from '#lib/storage/log-row.ts';
import type { BatchKind } from '../protocol/batch.ts';
import type { Bytes } from '../protocol/bytes.ts';
import type { BatchId, DocumentTag } from '../protocol/ids.ts';
import { Reader } from '../protocol/reader.ts';
import { Writer } from '../protocol/writer.ts';
import { envelopeVersions, open, randomNonce, seal, type OpenError } from './envelope.ts';
import { childKey, tagOf, type WorkspaceKeys } from './keys.ts';
import { pad, unpad } from './padding.ts';

/** Where a sealed batch belongs. It opens nowhere else: not in another workspace, document, kind or row. */
export interface BatchPlace {
	readonly document: DocumentTag;
	readonly kind: BatchKind;
	readonly id: BatchId;
}

/** What is inside: the server sees neither. */
export interface BatchContents {
	/** The document id as the device knows it. */
	readonly documentId: string;
	readonly payload: Bytes;
	/** Batches of this document that this one stands for, by the device that numbered them. */
	readonly numbers?: readonly NumberRange[];
}

/** Longest document id in bytes; ours have 21. */
const documentIdLimit = 200;

/** Ranges in one batch; a device has one for each pairing that ever wrote in the document. */
const rangeLimit = 10_000;

function writeRange(writer: Writer, { device, first, last }: NumberRange): void {
	writer.text(device).u53(first).u53(last);
}

const readRange = (reader: Reader): NumberRange => ({
	device: reader.text(documentIdLimit, 'device'),
	first: reader.u53('first'),
	last: reader.u53('last')
});

const boundTo = (keys: WorkspaceKeys, place: BatchPlace): Bytes =>
	new Writer().id(keys.workspace).id(place.document).u8(place.kind).id(place.id).bytes();

/** `nonce` is given by the frozen test vectors alone. */
export async function sealBatch(
	keys: WorkspaceKeys,
	place: BatchPlace,
	contents: BatchContents,
	nonce: Bytes = randomNonce()
): Promise<Bytes> {
	const key = await childKey(keys.documents, place.document);
	const { documentId, payload, numbers } = contents;
	const body = new Writer().text(documentId).block(payload);
	const version = numbers ? envelopeVersions.numbered : envelopeVersions.plain;
	if (numbers) body.list(numbers, writeRange);
	return seal(key, nonce, boundTo(keys, place), pad(body.bytes()), version);
}

/** Opens a batch and checks that it is of the document it says it is of. */
export async function openBatch(
	keys: WorkspaceKeys,
	place: BatchPlace,
	sealed: Bytes
): Promise<Result<BatchContents, OpenError>> {
	const key = await childKey(keys.documents, place.document);
	const opened = await open(key, boundTo(keys, place), sealed);
	if (!opened.ok) return opened;
	const contents = readContents(opened.value, sealed[0] === envelopeVersions.numbered);
	if (contents === null || (await tagOf(keys, contents.documentId)) !== place.document) {
		return fail({ kind: 'contents' });
	}
	return ok(contents);
}

function readContents(padded: Bytes, isNumbered: boolean): BatchContents | null {
	const body = unpad(padded);
	if (body === null) return null;
	const reader = new Reader(body);
	const read = reader.end({
		documentId: reader.text(documentIdLimit, 'documentId'),
		payload: reader.block(body.length, 'payload'),
		...(isNumbered && { numbers: reader.list(rangeLimit, 'numbers', readRange) })
	});
	return read.ok ? read.value : null;
}
