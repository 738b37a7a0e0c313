import { type Result } from '#lib/domain/result.ts';
import type { Bytes } from '../protocol/bytes.ts';
import type { DecodeError } from '../protocol/decode-error.ts';
import { chunkId, type ChunkId } from '../protocol/ids.ts';
import { Reader } from '../protocol/reader.ts';
import { Writer } from '../protocol/writer.ts';

/** Payload of a batch of kind `photo`: what a device needs to fetch a photo that it doesn't have. */
export interface PhotoManifest {
	/** Key of the bytes in the photo store. */
	readonly photo: string;
	/** Media type, e.g. `image/jpeg`. */
	readonly type: string;
	/** Bytes of the whole photo. */
	readonly length: number;
	/** In order. */
	readonly chunks: readonly ChunkId[];
}

/** A photo of 250 MB; ours are shrunk far below. */
const mostChunks = 1000;

export const encodeManifest = (manifest: PhotoManifest): Bytes =>
	new Writer()
		.text(manifest.photo)
		.text(manifest.type)
		.u53(manifest.length)
		.list(manifest.chunks, (writer, chunk) => writer.id(chunk))
		.bytes();

export function decodeManifest(bytes: Bytes): Result<PhotoManifest, DecodeError> {
	const reader = new Reader(bytes);
	return reader.end({
		photo: reader.text(200, 'photo'),
		type: reader.text(100, 'type'),
		length: reader.u53('length'),
		chunks: reader.list(mostChunks, 'chunks', (source) => chunkId(source.chunkId()))
	});
}
