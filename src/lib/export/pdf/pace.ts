/**
 * Lets the browser draw and answer between two pieces of work.
 * @param slice Milliseconds of work before a pause; at a fourth of the speed this stays far below 200.
 */
export function pacer(slice = 20): () => Promise<void> {
	let since = performance.now();
	return async () => {
		if (performance.now() - since < slice) return;
		await new Promise((resolve) => setTimeout(resolve, 0));
		since = performance.now();
	};
}
