import { readFileSync } from 'node:fs';

/** A file as Playwright hands it to a file field. */
export interface ChosenFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

const sheet = readFileSync(new URL('../../fixtures/sheet-photo.jpg', import.meta.url));
const jpeg = (name: string, buffer: Buffer): ChosenFile => ({
	name,
	mimeType: 'image/jpeg',
	buffer
});

/** Where the photo below says that it was taken, in its metadata. */
export const takenAt = 'Kerkstraat 12, Oosterdonk';

/** One entry of a TIFF directory: tag, type, number of values, and the value or where it stands. */
function entry(tag: number, type: number, count: number, value: number): Buffer {
	const bytes = Buffer.alloc(12);
	bytes.writeUInt16LE(tag, 0);
	bytes.writeUInt16LE(type, 2);
	bytes.writeUInt32LE(count, 4);
	bytes.writeUInt32LE(value, 8);
	return bytes;
}

/** An EXIF segment with a description and a GPS directory, as phones write it. */
function exifSegment(): Buffer {
	const words = Buffer.from(`${takenAt}\0`, 'latin1');
	const description = 8 + 2 + 2 * 12 + 4;
	const gps = description + words.length + (words.length % 2);
	const number = (value: number) => Buffer.from([value & 0xff, value >> 8]);
	const tiff = Buffer.concat([
		Buffer.from('II*\0\x08\0\0\0', 'latin1'),
		number(2),
		entry(0x010e, 2, words.length, description),
		entry(0x8825, 4, 1, gps),
		Buffer.alloc(4),
		words,
		Buffer.alloc(words.length % 2),
		number(1),
		entry(0x0001, 2, 2, 'N'.charCodeAt(0)),
		Buffer.alloc(4)
	]);
	const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
	const head = Buffer.from([0xff, 0xe1, 0, 0]);
	head.writeUInt16BE(body.length + 2, 2);
	return Buffer.concat([head, body]);
}

/** Where the frame header of the sheet's photo stands: height and width follow at 5 and 7. */
const frame = Math.max(
	sheet.indexOf(Buffer.from([0xff, 0xc0])),
	sheet.indexOf(Buffer.from([0xff, 0xc2]))
);

/** The photo with other measures in its header; the pixels are those of the small one. */
function claiming(width: number, height: number): Buffer {
	const bytes = Buffer.from(sheet);
	bytes.writeUInt16BE(height, frame + 5);
	bytes.writeUInt16BE(width, frame + 7);
	return bytes;
}

export const photoWithPlace = jpeg(
	'met-plaats.jpg',
	Buffer.concat([sheet.subarray(0, 2), exifSegment(), sheet.subarray(2)])
);
export const renamedText = jpeg('vel.jpg', Buffer.from('Dit is geen foto, maar een briefje.'));
export const nothing = jpeg('leeg.jpg', Buffer.alloc(0));
export const cutOffInHeader = jpeg('half.jpg', sheet.subarray(0, frame + 4));
export const cutOff = jpeg('half.jpg', sheet.subarray(0, Math.round(sheet.length / 2)));
export const huge = jpeg('48-megapixel.jpg', claiming(8064, 6048));

/** A HEIC file of 4032 by 3024 by its header, which Chromium can't decode. */
export const heic: ChosenFile = {
	name: 'IMG_0001.HEIC',
	mimeType: 'image/heic',
	buffer: Buffer.concat([
		Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x14ispe\0\0\0\0', 'latin1'),
		Buffer.from([0, 0, 0x0f, 0xc0, 0, 0, 0x0b, 0xd0]),
		Buffer.alloc(2000, 7)
	])
};
