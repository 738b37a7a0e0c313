import { fail, ok, type Result } from '#lib/domain/result.ts';
import { toBase64url } from '../protocol/base64url.ts';
import type { Bytes } from '../protocol/bytes.ts';
import { chunkId, type ChunkId } from '../protocol/ids.ts';
import { limits } from '../protocol/limits.ts';
import { Writer } from '../protocol/writer.ts';
import { envelopeBytes, open, seal, type OpenError } from './envelope.ts';
import { childKey, childMac, type WorkspaceKeys } from './keys.ts';
import { pad, unpad } from './padding.ts';

/** Bytes of a photo in one chunk, so that the sealed chunk holds to the limit. */
export const photoSlice = limits.chunk - envelopeBytes - 4;

/** A sealed piece of a photo and its name: the SHA-256 of the sealed bytes. */
export interface Chunk {
	readonly id: ChunkId;
	readonly bytes: Bytes;
}

export const sliceCount = (length: number): number => Math.ceil(length / photoSlice);

/** Which photo, which piece of how many: a chunk opens at no other place. */
const boundTo = (keys: WorkspaceKeys, photo: string, index: number, count: number): Bytes =>
	new Writer().id(keys.workspace).text(photo).u32(index).u32(count).bytes();

/** The name under which the server keeps these bytes. */
export async function chunkIdOf(sealed: Bytes): Promise<ChunkId> {
	return chunkId(toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', sealed))));
}

/**
 * Seals piece `index` of a photo. The nonce is made from the contents under a key of the photo, so that
 * sealing again after a break gives the same chunk, and only what is missing is sent.
 */
export async function sealSlice(
	keys: WorkspaceKeys,
	photo: string,
	bytes: Bytes,
	index: number
): Promise<Chunk> {
	const bound = boundTo(keys, photo, index, sliceCount(bytes.length));
	const slice = bytes.subarray(index * photoSlice, (index + 1) * photoSlice);
	const contents = pad(slice, limits.chunk - envelopeBytes);
	const mac = await childMac(keys.photos, photo);
	const digest = await crypto.subtle.sign(
		'HMAC',
		mac,
		new Writer().block(bound).block(contents).bytes()
	);
	const nonce = new Uint8Array(digest.slice(0, 12));
	const sealed = await seal(await childKey(keys.photos, photo), nonce, bound, contents);
	return { id: await chunkIdOf(sealed), bytes: sealed };
}

/** Opens piece `index` of `count`. */
export async function openSlice(
	keys: WorkspaceKeys,
	photo: string,
	sealed: Bytes,
	index: number,
	count: number
): Promise<Result<Bytes, OpenError>> {
	const key = await childKey(keys.photos, photo);
	const opened = await open(key, boundTo(keys, photo, index, count), sealed);
	if (!opened.ok) return opened;
	const slice = unpad(opened.value);
	return slice === null ? fail({ kind: 'contents' }) : ok(slice);
}
