import { fail, ok, type Result } from '#lib/domain/result.ts';
import { joinBytes, type Bytes } from '../protocol/bytes.ts';
import { crc24 } from './crc24.ts';
import { secretBytes } from './keys.ts';

const codeVersion = 1;
const checksumBytes = 3;
/** Version (1), secret (32), checksum (3): what people carry, as a code, as words or as a picture. */
export const codeBytes = 1 + secretBytes + checksumBytes;

/** Why a code was not taken. */
export type CodeError =
	| { readonly kind: 'empty' }
	/** A character that no code has. */
	| { readonly kind: 'character'; readonly character: string }
	| { readonly kind: 'length'; readonly found: number; readonly expected: number }
	/** A word that is on no sheet, counted from 1. */
	| { readonly kind: 'word'; readonly position: number; readonly word: string }
	| { readonly kind: 'words'; readonly found: number; readonly expected: number }
	/** Something was mistyped. */
	| { readonly kind: 'checksum' }
	/** Made by a newer app. */
	| { readonly kind: 'version'; readonly theirs: number };

function checksum(bytes: Uint8Array): Bytes {
	const sum = crc24(bytes);
	return Uint8Array.of(sum >> 16, (sum >> 8) & 255, sum & 255);
}

export function toCodeBytes(secret: Bytes): Bytes {
	const versioned = joinBytes(Uint8Array.of(codeVersion), secret);
	return joinBytes(versioned, checksum(versioned));
}

/** The secret out of exactly `codeBytes` bytes. */
export function fromCodeBytes(bytes: Bytes): Result<Bytes, CodeError> {
	const body = bytes.subarray(0, -checksumBytes);
	const isWhole = checksum(body).every((byte, index) => byte === bytes[body.length + index]);
	if (!isWhole) return fail({ kind: 'checksum' });
	const [version = 0] = body;
	return version === codeVersion ? ok(body.slice(1)) : fail({ kind: 'version', theirs: version });
}
