const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** A new id: 21 characters of 6 bits. Two equal ones among a billion have odds below 1 in 10^19. */
export function randomId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(21));
	return Array.from(bytes, (byte) => alphabet.charAt(byte & 63)).join('');
}
