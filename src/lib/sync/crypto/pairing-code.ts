import { fail, type Result } from '#lib/domain/result.ts';
import type { Bytes } from '../protocol/bytes.ts';
import { codeBytes, fromCodeBytes, toCodeBytes, type CodeError } from './code-bytes.ts';

/** Crockford's letters: without I, L, O (read as 1, 1 and 0) and U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const codeCharacters = Math.ceil((codeBytes * 8) / 5);

/** The secret in groups of five, e.g. `04000-2G10R-…`; the same text stands in the QR code. */
export function toPairingCode(secret: Bytes): string {
	const text = toBase32(toCodeBytes(secret));
	return (text.match(/.{1,5}/g) ?? []).join('-');
}

/** Takes small letters, spaces, line breaks and dashes, and the letters that look like digits. */
export function fromPairingCode(text: string): Result<Bytes, CodeError> {
	const plain = text
		.toUpperCase()
		.replace(/[\s\-–—·.]/g, '')
		.replace(/[IL]/g, '1')
		.replace(/O/g, '0');
	if (plain === '') return fail({ kind: 'empty' });
	const character = Array.from(plain).find((candidate) => !alphabet.includes(candidate));
	if (character !== undefined) return fail({ kind: 'character', character });
	if (plain.length !== codeCharacters) {
		return fail({ kind: 'length', found: plain.length, expected: codeCharacters });
	}
	return fromCodeBytes(fromBase32(plain));
}

function toBase32(bytes: Bytes): string {
	let [text, word, bits] = ['', 0, 0];
	for (const byte of bytes) {
		word = ((word << 8) | byte) & 0xfff;
		bits += 8;
		while (bits >= 5) {
			bits -= 5;
			text += alphabet.charAt((word >> bits) & 31);
		}
	}
	return bits > 0 ? text + alphabet.charAt((word << (5 - bits)) & 31) : text;
}

/** Bits at the end that no byte takes are dropped: they are zero in every code that we write. */
function fromBase32(text: string): Bytes {
	const bytes = new Uint8Array(codeBytes);
	let [word, bits, at] = [0, 0, 0];
	for (const character of text) {
		word = ((word << 5) | alphabet.indexOf(character)) & 0xfff;
		bits += 5;
		if (bits < 8) continue;
		bits -= 8;
		bytes[at++] = (word >> bits) & 255;
	}
	return bytes;
}
