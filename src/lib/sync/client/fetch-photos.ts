import { ok, type Result } from '#lib/domain/result.ts';
import type { WantedPhotoRow } from '#lib/storage/database.ts';
import { tagOf } from '../crypto/keys.ts';
import { openSlice } from '../crypto/photo-seal.ts';
import { joinBytes, type Bytes } from '../protocol/bytes.ts';
import { chunkId } from '../protocol/ids.ts';
import type { CallError } from './call-error.ts';
import type { Session } from './session.ts';

/** Fetches the photos that others announced. One that is not whole on the server is asked for again later. */
export async function fetchPhotos(session: Session): Promise<Result<null, CallError>> {
	for (const wanted of await session.store.wanted()) {
		const photo = await fetchPhoto(session, wanted);
		if (photo.ok) {
			if (photo.value) await session.store.fetched(wanted, photo.value.buffer);
		} else if (photo.error.kind !== 'refused' || photo.error.failure.kind !== 'unknown-chunk') {
			return photo;
		}
	}
	return ok(null);
}

/** Null when a piece is not what it says it is. */
async function fetchPhoto(
	{ calls, keys }: Session,
	{ photo, docId, chunks, length }: WantedPhotoRow
): Promise<Result<Bytes | null, CallError>> {
	const document = await tagOf(keys, docId);
	const slices: Bytes[] = [];
	for (const [index, id] of chunks.entries()) {
		const sealed = await calls.getChunk(document, chunkId(id));
		if (!sealed.ok) return sealed;
		const slice = await openSlice(keys, photo, sealed.value, index, chunks.length);
		if (!slice.ok) return ok(null);
		slices.push(slice.value);
	}
	const whole = joinBytes(...slices);
	return ok(whole.length === length ? whole : null);
}
