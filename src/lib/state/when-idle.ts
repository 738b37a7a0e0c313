/** Longest wait for an idle moment, in ms. */
const PATIENCE = 200;

/** Does `act` when nothing else is to be done, in Safari soon; returns the way to call it off. */
export function whenIdle(act: () => void): () => void {
	if ('requestIdleCallback' in window) {
		const asked = requestIdleCallback(act, { timeout: PATIENCE });
		return () => {
			cancelIdleCallback(asked);
		};
	}
	const timer = setTimeout(act, PATIENCE / 4);
	return () => {
		clearTimeout(timer);
	};
}

/** Does `act` in an idle moment after what stands there now was drawn; returns the way to call it off. */
export function afterPaint(act: () => void): () => void {
	let callOff: () => void = () => undefined;
	const frame = requestAnimationFrame(() => {
		callOff = whenIdle(act);
	});
	return () => {
		cancelAnimationFrame(frame);
		callOff();
	};
}
