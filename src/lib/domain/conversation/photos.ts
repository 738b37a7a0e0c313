/** Width and height in pixels. */
export interface PixelSize {
	readonly width: number;
	readonly height: number;
}

/** From this many pixels on a photo is not decoded: as plain pixels it takes 160 MB, which ends a page on a tablet. */
const TOO_MANY_PIXELS = 40_000_000;

/** Longest side of a stored photo in pixels: a felt pen on a sheet of A1 stays readable. */
export const LONGEST_SIDE = 2000;

/** The size within `longest` pixels a side, in the same proportion, at least 1 × 1; never larger than it was. */
export function fitWithin({ width, height }: PixelSize, longest: number): PixelSize {
	const scale = Math.min(1, longest / Math.max(width, height));
	return {
		width: Math.max(1, Math.round(width * scale)),
		height: Math.max(1, Math.round(height * scale))
	};
}

/** Whole millions of pixels, as cameras name them: 48 for 8064 × 6048. */
export const megapixels = ({ width, height }: PixelSize): number =>
	Math.floor((width * height) / 1_000_000);

export const isTooLarge = ({ width, height }: PixelSize): boolean =>
	width * height >= TOO_MANY_PIXELS;
