import { describe, expect, it } from 'vitest';
import { newSecret } from '../crypto/keys.ts';
import { toPairingCode } from '../crypto/pairing-code.ts';
import { darkRuns, qrModules } from './qr-modules.ts';
import { readFrame, type Frame } from './read-frame.ts';

/** The code as a camera sees it: grey on grey, so many pixels a square. */
function picture(text: string, scale: number): Frame {
	const modules = qrModules(text);
	const side = modules.length * scale;
	const data = new Uint8ClampedArray(side * side * 4).fill(200);
	for (const { x, y, width } of darkRuns(modules)) {
		for (let row = y * scale; row < (y + 1) * scale; row++) {
			const from = (row * side + x * scale) * 4;
			data.fill(60, from, from + width * scale * 4);
		}
	}
	return { width: side, height: side, data };
}

describe('the QR code of a pairing code', () => {
	it('is read back as the same text', () => {
		for (const scale of [3, 5, 8]) {
			const code = toPairingCode(newSecret());
			expect(readFrame(picture(code, scale))).toBe(code);
		}
	});

	it('is read upside down, for whoever sits at the other side of the table', () => {
		const code = toPairingCode(newSecret());
		const { width, height, data } = picture(code, 5);
		const turned = new Uint8ClampedArray(new Uint32Array(data.buffer).reverse().buffer);
		expect(readFrame({ width, height, data: turned })).toBe(code);
	});

	it('is not found in a picture without one', () => {
		const data = new Uint8ClampedArray(200 * 200 * 4).map((_, index) => (index * 7919) % 256);
		expect(readFrame({ width: 200, height: 200, data })).toBeNull();
	});
});
