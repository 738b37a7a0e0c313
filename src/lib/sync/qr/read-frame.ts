import decodeQR from 'qr/decode.js';

/** A picture of the camera: four bytes a pixel. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array | Uint8ClampedArray;
}

/** The text of the QR code in a picture; null when there is none that can be read. */
export function readFrame({ width, height, data }: Frame): string | null {
	try {
		return decodeQR({ width, height, data });
	} catch {
		// How the decoder says that it found nothing, which is so for most pictures.
		return null;
	}
}
