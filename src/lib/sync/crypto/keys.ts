import { toBase64url } from '../protocol/base64url.ts';
import type { Bytes } from '../protocol/bytes.ts';
import { documentTag, workspaceId, type DocumentTag, type WorkspaceId } from '../protocol/ids.ts';

/** Length of the secret that opens a workspace, in bytes. */
export const secretBytes = 32;

/** Everything that follows from the secret. The keys can't be read out of the browser again. */
export interface WorkspaceKeys {
	readonly workspace: WorkspaceId;
	/** Bearer token, base64url of 32 bytes; the server keeps its hash. */
	readonly auth: string;
	/** Parent of the keys of all documents. */
	readonly documents: CryptoKey;
	/** Parent of the keys of all photos. */
	readonly photos: CryptoKey;
	/** Makes tags of document ids. */
	readonly tags: CryptoKey;
}

const utf8 = new TextEncoder();

/** A new secret. Whoever has it can read and write everything of the workspace. */
export const newSecret = (): Bytes => crypto.getRandomValues(new Uint8Array(secretBytes));

const hkdf = (info: string) => ({
	name: 'HKDF',
	hash: 'SHA-256',
	// The secret is uniformly random, so a salt would add nothing (RFC 5869, section 3.1).
	salt: new Uint8Array(0),
	info: utf8.encode(`aan-tafel/1/${info}`)
});

const parent = (bits: BufferSource): Promise<CryptoKey> =>
	crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveBits', 'deriveKey']);

/** Derives the keys of a workspace; about a millisecond. Throws unless the secret has 32 bytes. */
export async function deriveKeys(secret: Bytes): Promise<WorkspaceKeys> {
	if (secret.length !== secretBytes) throw new Error('A secret has 32 bytes');
	const root = await parent(secret);
	const bits = async (info: string, length: number) =>
		new Uint8Array(await crypto.subtle.deriveBits(hkdf(info), root, length));
	const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
	return {
		workspace: workspaceId(toBase64url(await bits('workspace', 128))),
		auth: toBase64url(await bits('auth', 256)),
		documents: await parent(await bits('documents', 256)),
		photos: await parent(await bits('photos', 256)),
		tags: await crypto.subtle.deriveKey(hkdf('tags'), root, hmac, false, ['sign'])
	};
}

/** What the server sees instead of a document id; the same on every device. */
export async function tagOf(keys: WorkspaceKeys, documentId: string): Promise<DocumentTag> {
	const mac = await crypto.subtle.sign('HMAC', keys.tags, utf8.encode(documentId));
	return documentTag(toBase64url(new Uint8Array(mac, 0, 16)));
}

/** AES-256-GCM key of one document or photo. A random nonce is safe for 2^32 messages under each. */
export const childKey = (of: CryptoKey, name: string): Promise<CryptoKey> =>
	crypto.subtle.deriveKey(hkdf(name), of, { name: 'AES-GCM', length: 256 }, false, [
		'encrypt',
		'decrypt'
	]);

/** HMAC key beside `childKey`, for nonces that follow from the contents. */
export const childMac = (of: CryptoKey, name: string): Promise<CryptoKey> =>
	crypto.subtle.deriveKey(
		hkdf(`${name}/nonce`),
		of,
		{ name: 'HMAC', hash: 'SHA-256', length: 256 },
		false,
		['sign']
	);
