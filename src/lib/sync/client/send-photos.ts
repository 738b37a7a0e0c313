import { ok, type Result } from '#lib/domain/result.ts';
import type { PhotoToSend, UnsealedRow } from '#lib/storage/outbox-row.ts';
import type { PhotoBytes } from '#lib/storage/photo-store.ts';
import { tagOf } from '../crypto/keys.ts';
import { encodeManifest } from '../crypto/photo-manifest.ts';
import { sealSlice, sliceCount, type Chunk } from '../crypto/photo-seal.ts';
import type { DocumentTag } from '../protocol/ids.ts';
import type { CallError } from './call-error.ts';
import type { Session } from './session.ts';

/**
 * Sends the pieces that the server lacks of each photo, then puts the announcement in the outbox: other
 * devices hear of a photo when it is there. Goes on where it stopped.
 */
export async function sendPhotos(session: Session): Promise<Result<number, CallError>> {
	const { store, setup, keys } = session;
	const rows = await store.outbox.photos();
	for (const row of rows) {
		const photo = await store.photo(row.photo);
		const chunks = photo ? await sealed(session, row.photo, photo) : [];
		const sent = await sendMissing(session, await tagOf(keys, row.docId), chunks);
		if (!sent.ok) return sent;
		const isNews = photo !== null && !row.announced && sent.value === 'sent';
		const next = isNews ? [announcement(row, photo, chunks)] : [];
		await store.outbox.exchange(setup, [row], next);
	}
	return ok(rows.length);
}

async function sealed(
	{ keys }: Session,
	photo: string,
	{ bytes }: PhotoBytes
): Promise<readonly Chunk[]> {
	const whole = new Uint8Array(bytes);
	const slices = Array.from({ length: sliceCount(whole.length) }, (_, index) => index);
	return Promise.all(slices.map((index) => sealSlice(keys, photo, whole, index)));
}

async function sendMissing(
	{ calls }: Session,
	document: DocumentTag,
	chunks: readonly Chunk[]
): Promise<Result<'sent' | 'erased', CallError>> {
	const ids = chunks.map(({ id }) => id);
	const answer = await calls.missing(document, ids);
	if (!answer.ok) return answer;
	const missing = new Set(answer.value.missing);
	for (const { id, bytes } of chunks) {
		if (!missing.has(id)) continue;
		const sent = await calls.putChunk(document, id, bytes);
		if (sent.ok) continue;
		const isErased = sent.error.kind === 'refused' && sent.error.failure.kind === 'erased';
		return isErased ? ok('erased') : sent;
	}
	return ok('sent');
}

function announcement(
	{ docId, photo }: PhotoToSend,
	{ bytes, type }: PhotoBytes,
	chunks: readonly Chunk[]
): UnsealedRow {
	const ids = chunks.map(({ id }) => id);
	const manifest = { photo, type, length: bytes.byteLength, chunks: ids };
	return { docId, state: 'toSeal', kind: 3, bytes: encodeManifest(manifest) };
}
