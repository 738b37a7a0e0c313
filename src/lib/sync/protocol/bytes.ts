/** Bytes over a buffer of their own: what WebCrypto and `fetch` take. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** One run of bytes; copies. */
export function joinBytes(...parts: readonly Uint8Array[]): Bytes {
	const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		joined.set(part, at);
		at += part.length;
	}
	return joined;
}
