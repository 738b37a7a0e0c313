import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageSize } from './image-size.ts';

const text = (word: string): readonly number[] => Array.from(new TextEncoder().encode(word));
const big16 = (value: number) => [value >> 8, value & 0xff];
const big32 = (value: number) => [...big16(value >>> 16), ...big16(value & 0xffff)];
const little16 = (value: number) => [value & 0xff, value >> 8];
const little24 = (value: number) => [...little16(value & 0xffff), value >> 16];
const zeros = (count: number) => new Array<number>(count).fill(0);
const bytes = (...parts: readonly (readonly number[])[]) => Uint8Array.from(parts.flat());

const png = (width: number, height: number) =>
	bytes(
		[0x89, ...text('PNG'), 13, 10, 26, 10],
		big32(13),
		text('IHDR'),
		big32(width),
		big32(height)
	);

/** With an EXIF segment whose preview has a frame header of its own, as phones write it. */
function jpeg(width: number, height: number, frame = 0xc0) {
	const preview = [0xff, 0xd8, 0xff, 0xc0, ...big16(17), 8, ...big16(90), ...big16(160)];
	const exif = [...text('Exif'), 0, 0, ...preview];
	return bytes(
		[0xff, 0xd8, 0xff, 0xe1, ...big16(exif.length + 2), ...exif],
		[0xff, 0xc4, ...big16(4), 0, 0],
		[0xff, 0xff, frame, ...big16(17), 8, ...big16(height), ...big16(width), 3]
	);
}

const webp = (chunk: string, ...rest: readonly (readonly number[])[]) =>
	bytes(text('RIFF'), zeros(4), text('WEBP'), text(chunk), zeros(4), ...rest);

const ispe = (width: number, height: number) => [
	...big32(20),
	...text('ispe'),
	...zeros(4),
	...big32(width),
	...big32(height)
];

describe('the size of an image, from its header,', () => {
	it.each([
		['PNG', png(8000, 5000)],
		['JPEG', jpeg(8000, 5000)],
		['progressive JPEG', jpeg(8000, 5000, 0xc2)],
		['GIF', bytes(text('GIF89a'), little16(8000), little16(5000))],
		['extended WebP', webp('VP8X', zeros(4), little24(7999), little24(4999))],
		['lossy WebP', webp('VP8 ', zeros(6), little16(8000), little16(5000))],
		[
			'lossless WebP',
			webp('VP8L', [0x2f], little16((7999 | (4999 << 14)) & 0xffff), little16(4999 >> 2))
		],
		['HEIC with a tile', bytes(big32(24), text('ftypheic'), ispe(512, 512), ispe(8000, 5000))]
	])('is read from a %s', (_, file) => {
		expect(imageSize(file)).toEqual({ width: 8000, height: 5000 });
	});

	it.each([
		['a text', bytes(text('Dit is geen foto, maar een briefje.'))],
		['nothing', bytes()],
		['a PDF', bytes(text('%PDF-1.7 en nog wat meer woorden'))],
		['an image without a width', png(0, 5000)]
	])('is null for %s', (_, file) => {
		expect(imageSize(file)).toBeNull();
	});

	it('is null, never an exception, wherever the file was cut off within its header', () => {
		for (const whole of [png(80, 50), jpeg(80, 50), webp('VP8X', zeros(10))]) {
			for (let length = 0; length < whole.length - 4; length++) {
				expect(imageSize(whole.slice(0, length))).toBeNull();
			}
		}
	});

	it('is null or a size for any bytes, and always ends', () => {
		const start = fc.constantFrom(jpeg(9, 9), png(9, 9), webp('VP8X'), webp('VP8L'));
		fc.assert(
			fc.property(start, fc.uint8Array({ maxLength: 200 }), (head, tail) => {
				const size = imageSize(bytes([...head.slice(0, 16)], [...tail]));
				expect(size === null || (size.width > 0 && size.height > 0)).toBe(true);
			})
		);
	});
});
