import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';

describe('base64url', () => {
	it('writes what Node writes, and reads it back', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
				const text = toBase64url(bytes);
				expect(text).toBe(Buffer.from(bytes).toString('base64url'));
				expect(fromBase64url(text)).toEqual(new Uint8Array(bytes));
			})
		);
	});

	it('has one text for one value: stray bits, padding and other characters are refused', () => {
		for (const text of ['A', 'AB', 'AAB', 'AA==', 'A+AA', 'A/AA', 'AA A', 'ÀÀÀÀ']) {
			expect(fromBase64url(text), text).toBeNull();
		}
	});

	it('gives bytes or null for any text, and then the same text again', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const bytes = fromBase64url(text);
				if (bytes !== null) expect(toBase64url(bytes)).toBe(text);
			})
		);
	});
});
