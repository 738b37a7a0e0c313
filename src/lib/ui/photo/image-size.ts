import type { PixelSize } from '#lib/domain/conversation/photos.ts';
import { heifSize } from './heif-size.ts';
import { jpegSize } from './jpeg-size.ts';
import { webpSize } from './webp-size.ts';
import { wordAt } from './word-at.ts';

const pngSize = (view: DataView): PixelSize | null =>
	wordAt(view, 12) === 'IHDR' ? { width: view.getUint32(16), height: view.getUint32(20) } : null;

const gifSize = (view: DataView): PixelSize => ({
	width: view.getUint16(6, true),
	height: view.getUint16(8, true)
});

function readSize(view: DataView): PixelSize | null {
	if (view.getUint16(0) === 0xffd8) return jpegSize(view);
	if (view.getUint32(0) === 0x89504e47) return pngSize(view);
	if (wordAt(view, 0) === 'GIF8') return gifSize(view);
	if (wordAt(view, 0) === 'RIFF' && wordAt(view, 8) === 'WEBP') return webpSize(view);
	if (wordAt(view, 4) === 'ftyp') return heifSize(view);
	return null;
}

/**
 * Pixels of a JPEG, PNG, WebP, GIF, HEIC or AVIF, read from its header, so that an image which is
 * too large is never decoded. Width and height are as stored, before the turn that a camera notes.
 * Null when the bytes are no such image, or the header is cut off.
 */
export function imageSize(bytes: Uint8Array<ArrayBuffer>): PixelSize | null {
	try {
		const size = readSize(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
		return size && size.width > 0 && size.height > 0 ? size : null;
	} catch (error) {
		// Reading past the end: the file stops within its header.
		if (error instanceof RangeError) return null;
		throw error;
	}
}
