import { fail, ok, type Result } from '#lib/domain/result.ts';
import { joinBytes, type Bytes } from '../protocol/bytes.ts';
import { crc24 } from './crc24.ts';
import { secretBytes } from './keys.ts';

/** Crockford's letters: without I, L, O (read as 1, 1 and 0) and U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeVersion = 1;
/** Version (1), secret (32), checksum (3): 36 bytes in 58 characters. */
const codeBytes = 1 + secretBytes + 3;
export const codeCharacters = Math.ceil((codeBytes * 8) / 5);

/** Why a code was not taken. */
export type CodeError =
	| { readonly kind: 'empty' }
	/** A character that no code has. */
	| { readonly kind: 'character'; readonly character: string }
	| { readonly kind: 'length'; readonly found: number; readonly expected: number }
	/** Something was mistyped. */
	| { readonly kind: 'checksum' }
	/** Made by a newer app. */
	| { readonly kind: 'version'; readonly theirs: number };

function checksum(bytes: Uint8Array): Bytes {
	const sum = crc24(bytes);
	return Uint8Array.of(sum >> 16, (sum >> 8) & 255, sum & 255);
}

/** The secret in groups of five, e.g. `04000-2G10R-…`; the same text stands in the QR code. */
export function toPairingCode(secret: Bytes): string {
	const versioned = joinBytes(Uint8Array.of(codeVersion), secret);
	const text = toBase32(joinBytes(versioned, checksum(versioned)));
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
	return checked(fromBase32(plain));
}

function checked(bytes: Bytes): Result<Bytes, CodeError> {
	const body = bytes.subarray(0, -3);
	const isWhole = checksum(body).every((byte, index) => byte === bytes[body.length + index]);
	if (!isWhole) return fail({ kind: 'checksum' });
	const [version = 0] = body;
	return version === codeVersion ? ok(body.slice(1)) : fail({ kind: 'version', theirs: version });
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
