/**
 * Hands out what `make` gives, made at the first call. For formatters of Intl: one takes milliseconds to make,
 * and a screen that starts needs few of them.
 */
export function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | null = null;
	return () => (made ??= { value: make() }).value;
}
