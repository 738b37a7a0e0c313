import { joinBytes, type Bytes } from '../protocol/bytes.ts';

/** Sizes that the server sees, in bytes: steps of 64 to 1 KiB, of 256 to 64 KiB, of 4 KiB above. */
export function paddedLength(length: number): number {
	const step = length <= 1024 ? 64 : length <= 65_536 ? 256 : 4096;
	return Math.ceil(length / step) * step;
}

/** The length in four bytes, the contents, zeros up to a step; `most` caps the whole. */
export function pad(contents: Uint8Array, most = Infinity): Bytes {
	const head = new Uint8Array(4);
	new DataView(head.buffer).setUint32(0, contents.length);
	const length = 4 + contents.length;
	return joinBytes(head, contents, new Uint8Array(Math.min(paddedLength(length), most) - length));
}

/** Null when the length points outside, or when something stands in the padding. */
export function unpad(padded: Bytes): Bytes | null {
	if (padded.length < 4) return null;
	const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
	if (length > padded.length - 4) return null;
	const rest = padded.subarray(4 + length);
	return rest.every((byte) => byte === 0) ? padded.subarray(4, 4 + length) : null;
}
