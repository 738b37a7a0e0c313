import {
	fitWithin,
	isTooLarge,
	LONGEST_SIDE,
	megapixels,
	type PixelSize
} from '#lib/domain/conversation/photos.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { imageSize } from './image-size.ts';

/** Why a chosen file cannot become a photo. */
export type PhotoError =
	| { readonly kind: 'empty' }
	| { readonly kind: 'not-an-image' }
	| { readonly kind: 'too-large'; readonly megapixels: number }
	/** An image by its header, but this browser cannot decode it, e.g. HEIC outside Safari. */
	| { readonly kind: 'unreadable' };

/** A JPEG without metadata: neither place, time nor device. */
interface SmallPhoto extends PixelSize {
	readonly bytes: ArrayBuffer;
	readonly type: 'image/jpeg';
}

/** The header lies at the start; a large file need not be read for it. */
const HEADER_BYTES = 4 * 1024 * 1024;
/** Quality of the JPEG: handwriting stays sharp at about 400 kB a photo. */
const QUALITY = 0.85;

/** Checks a file without decoding it. */
async function headerOf(file: Blob): Promise<Result<PixelSize, PhotoError>> {
	if (file.size === 0) return fail({ kind: 'empty' });
	const size = imageSize(new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer()));
	if (!size) return fail({ kind: 'not-an-image' });
	return isTooLarge(size) ? fail({ kind: 'too-large', megapixels: megapixels(size) }) : ok(size);
}

/**
 * Lets the browser shrink while decoding, which spares memory. Only one side is given: browsers differ
 * in whether they turn the photo before or after, and with two sides it could come out stretched.
 */
async function decode(file: Blob, size: PixelSize): Promise<ImageBitmap> {
	const upright = { imageOrientation: 'from-image' } as const;
	if (Math.max(size.width, size.height) <= LONGEST_SIDE) return createImageBitmap(file, upright);
	return createImageBitmap(file, {
		...upright,
		resizeWidth: LONGEST_SIDE,
		resizeQuality: 'high'
	}).catch(() => createImageBitmap(file, upright));
}

function draw(bitmap: ImageBitmap): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	Object.assign(canvas, fitWithin(bitmap, LONGEST_SIDE));
	const context = canvas.getContext('2d');
	if (!context) throw new Error('No canvas');
	// A transparent PNG would turn black as a JPEG.
	context.fillStyle = 'white';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.imageSmoothingQuality = 'high';
	context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
	return canvas;
}

const toJpeg = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
	new Promise((resolve) => {
		canvas.toBlob(resolve, 'image/jpeg', QUALITY);
	});

/** Makes a photo of at most 2000 pixels a side out of a chosen file. */
export async function shrinkPhoto(file: Blob): Promise<Result<SmallPhoto, PhotoError>> {
	try {
		const header = await headerOf(file);
		if (!header.ok) return header;
		const bitmap = await decode(file, header.value);
		const canvas = draw(bitmap);
		bitmap.close();
		const jpeg = await toJpeg(canvas);
		if (!jpeg) return fail({ kind: 'unreadable' });
		const { width, height } = canvas;
		return ok({ bytes: await jpeg.arrayBuffer(), type: 'image/jpeg', width, height });
	} catch {
		// The decoder or the canvas gave up: a damaged file, or no memory left.
		return fail({ kind: 'unreadable' });
	}
}
