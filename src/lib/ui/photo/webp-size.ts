import type { PixelSize } from '#lib/domain/conversation/photos.ts';
import { wordAt } from './word-at.ts';

const uint24 = (view: DataView, at: number): number =>
	view.getUint16(at, true) + (view.getUint8(at + 2) << 16);

/** The three kinds of WebP: extended, lossy and lossless. */
export function webpSize(view: DataView): PixelSize | null {
	switch (wordAt(view, 12)) {
		case 'VP8X':
			return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
		case 'VP8 ':
			return {
				width: view.getUint16(26, true) & 0x3fff,
				height: view.getUint16(28, true) & 0x3fff
			};
		case 'VP8L': {
			// 14 bits each, one less than the size.
			const bits = view.getUint32(21, true);
			return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
		}
		default:
			return null;
	}
}
