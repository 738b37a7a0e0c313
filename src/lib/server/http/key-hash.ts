import { createHash, timingSafeEqual } from 'node:crypto';
import { isId } from '#lib/sync/protocol/ids.ts';
import type { Asked } from './call.ts';

const authBytes = 32;

/** SHA-256 of the key in an `Authorization` header: all that the server keeps. Null without a proper key. */
export function keyHashOf(request: Asked): Uint8Array | null {
	const header = request.headers.get('authorization') ?? '';
	const key = header.startsWith('Bearer ') ? header.slice('Bearer '.length) : '';
	return isId(key, authBytes) ? hashOf(key) : null;
}

const hashOf = (text: string): Uint8Array => createHash('sha256').update(text).digest();

/** In constant time. */
export const sameHash = (one: Uint8Array, other: Uint8Array): boolean =>
	one.length === other.length && timingSafeEqual(one, other);

/** In constant time, whatever the lengths. */
export const sameText = (one: string, other: string): boolean =>
	sameHash(hashOf(one), hashOf(other));
