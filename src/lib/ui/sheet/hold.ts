/**
 * What `read` gives; while `isHeld`, what it gave last. A sheet that lies under a dialog stays as it was when
 * the dialog opened, so that a keystroke does not draw 300 notes again; it follows when the dialog closes.
 */
export function heldWhile<T>(isHeld: () => boolean, read: () => T): () => T {
	let last: { readonly value: T } | null = null;
	return () => {
		if (last === null || !isHeld()) last = { value: read() };
		return last.value;
	};
}
