import type { Bytes } from './bytes.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** By character code; 255 for what is no character of the alphabet. */
const valueOf = new Uint8Array(128).fill(255);
for (let value = 0; value < alphabet.length; value++) valueOf[alphabet.charCodeAt(value)] = value;

/** Base64 for addresses, without padding (RFC 4648, section 5). */
export function toBase64url(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 3) {
		const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
		const characters = Math.min(4, bytes.length - at + 1);
		for (let i = 0; i < characters; i++) text += alphabet.charAt((word >> (18 - 6 * i)) & 63);
	}
	return text;
}

/** Null for what `toBase64url` never writes, stray bits at the end included: one text for one value. */
export function fromBase64url(text: string): Bytes | null {
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let [word, bits, at] = [0, 0, 0];
	for (let index = 0; index < text.length; index++) {
		const value = valueOf[text.charCodeAt(index)] ?? 255;
		if (value === 255) return null;
		word = ((word << 6) | value) & 0xffff;
		bits += 6;
		if (bits < 8) continue;
		bits -= 8;
		bytes[at++] = (word >> bits) & 255;
	}
	const stray = word & ((1 << bits) - 1);
	return text.length % 4 === 1 || stray !== 0 ? null : bytes;
}
