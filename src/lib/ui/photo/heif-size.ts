import type { PixelSize } from '#lib/domain/conversation/photos.ts';

/** "ispe", the box that holds the size of an image in a HEIC or AVIF file. */
const ISPE = 0x69737065;
/** The boxes lie at the start of a file; further on "ispe" could be pixels by chance. */
const SEARCHED = 256 * 1024;

/** Such a file may hold tiles and previews as well as the whole: the largest counts. */
export function heifSize(view: DataView): PixelSize | null {
	let largest: PixelSize | null = null;
	const end = Math.min(view.byteLength - 16, SEARCHED);
	for (let at = 0; at <= end; at++) {
		if (view.getUint32(at) !== ISPE) continue;
		const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
		if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
	}
	return largest;
}
