import { fail, ok, type Result } from '#lib/domain/result.ts';
import { joinBytes, type Bytes } from '../protocol/bytes.ts';

/**
 * Versions of the envelope: version (1), nonce (12), AES-256-GCM with its tag (16 more than the contents). In
 * the second one a device also numbers its batches, behind the rest of the contents.
 */
export const envelopeVersions = { plain: 1, numbered: 2 } as const;
const newest = envelopeVersions.numbered;
const nonceBytes = 12;
const tagBytes = 16;
/** What sealing adds, in bytes. */
export const envelopeBytes = 1 + nonceBytes + tagBytes;

/** Why an envelope stays shut. */
export type OpenError =
	| { readonly kind: 'short' }
	/** Sealed by a newer app. */
	| { readonly kind: 'version'; readonly theirs: number }
	/** Changed on the way, swapped with another, or sealed with another key. */
	| { readonly kind: 'forged' }
	/** Sealed with our key, but not by this app's rules. */
	| { readonly kind: 'contents' };

export const randomNonce = (): Bytes => crypto.getRandomValues(new Uint8Array(nonceBytes));

const gcm = (version: number, nonce: Bytes, bound: Bytes) => ({
	name: 'AES-GCM',
	iv: nonce,
	additionalData: joinBytes(Uint8Array.of(version), bound),
	tagLength: tagBytes * 8
});

/** Seals `contents`; opens only where `bound` is the same. Never use a nonce twice under one key. */
export async function seal(
	key: CryptoKey,
	nonce: Bytes,
	bound: Bytes,
	contents: Bytes,
	version: number = envelopeVersions.plain
) {
	const sealed = await crypto.subtle.encrypt(gcm(version, nonce, bound), key, contents);
	return joinBytes(Uint8Array.of(version), nonce, new Uint8Array(sealed));
}

export async function open(
	key: CryptoKey,
	bound: Bytes,
	sealed: Bytes
): Promise<Result<Bytes, OpenError>> {
	const [version = 0] = sealed;
	if (sealed.length < envelopeBytes) return fail({ kind: 'short' });
	if (version < 1 || version > newest) return fail({ kind: 'version', theirs: version });
	const nonce = sealed.subarray(1, 1 + nonceBytes);
	const body = sealed.subarray(1 + nonceBytes);
	try {
		return ok(new Uint8Array(await crypto.subtle.decrypt(gcm(version, nonce, bound), key, body)));
	} catch {
		return fail({ kind: 'forged' });
	}
}
