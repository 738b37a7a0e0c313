import type { Saver } from '#lib/storage/saver.ts';

/**
 * A tablet may never come back to a hidden page, so what is pending goes out at once; a page that goes away has one
 * turn for it. Where that can't be done, the browser asks before it closes or reloads the page.
 */
export function flushOnLeave(saver: Saver): () => void {
	const leave = () => {
		saver.leave();
	};
	const hidden = () => {
		if (document.visibilityState === 'hidden') void saver.flush();
	};
	const ask = (event: BeforeUnloadEvent) => {
		if (saver.state.kind === 'unsafe') event.preventDefault();
	};
	window.addEventListener('pagehide', leave);
	window.addEventListener('beforeunload', ask);
	document.addEventListener('visibilitychange', hidden);
	return () => {
		window.removeEventListener('pagehide', leave);
		window.removeEventListener('beforeunload', ask);
		document.removeEventListener('visibilitychange', hidden);
	};
}
