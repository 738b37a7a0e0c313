import type { PixelSize } from '#lib/domain/conversation/photos.ts';

/** A frame header (SOF); C4, C8 and CC share its range but mean something else. */
const isFrame = (marker: number): boolean =>
	marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Markers that stand alone, without a length: TEM and RST0 to EOI. */
const standsAlone = (marker: number): boolean =>
	marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9);

/** Walks over the segments of a JPEG to its frame header. Throws a RangeError at the end of the bytes. */
export function jpegSize(view: DataView): PixelSize | null {
	for (let at = 2; ;) {
		if (view.getUint8(at) !== 0xff) return null;
		const marker = view.getUint8(at + 1);
		if (marker === 0xff) at += 1;
		else if (standsAlone(marker)) at += 2;
		else if (isFrame(marker)) {
			return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
		} else at += 2 + Math.max(2, view.getUint16(at + 2));
	}
}
