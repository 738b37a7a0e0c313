/**
 * The time of the device, for everything that shows time. It is read, never counted: after sleep, in a
 * background tab or with a late timer the next reading is right at once.
 */
export class Clock {
	/** Epoch ms, read anew about every second while the page is visible, and at once on return. */
	now = $state(Date.now());

	/** Begins reading; returns the way to stop. */
	start(): () => void {
		const read = () => {
			this.now = Date.now();
		};
		const timer = setInterval(read, 1000);
		document.addEventListener('visibilitychange', read);
		window.addEventListener('focus', read);
		return () => {
			clearInterval(timer);
			document.removeEventListener('visibilitychange', read);
			window.removeEventListener('focus', read);
		};
	}
}
