import type { Picture } from './paper.ts';

/** Bytes of a photo as kept on the device; width and height in pixels. */
export interface PhotoBytes {
	readonly bytes: ArrayBuffer;
	readonly width: number;
	readonly height: number;
}

/** Null for what a PDF cannot hold: the page says so instead. */
export function toPicture(id: string, photo: PhotoBytes | null): Picture | null {
	if (photo === null || photo.width <= 0 || photo.height <= 0) return null;
	const bytes = new Uint8Array(photo.bytes);
	const format = formatOf(bytes);
	return format === null ? null : { id, format, bytes, width: photo.width, height: photo.height };
}

function formatOf([first, second, third]: Uint8Array): Picture['format'] | null {
	if (first === 0xff && second === 0xd8 && third === 0xff) return 'JPEG';
	return first === 0x89 && second === 0x50 && third === 0x4e ? 'PNG' : null;
}
