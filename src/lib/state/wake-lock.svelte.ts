/** Whether the screen stays on: asked and granted, let go (hidden page, low battery), or not possible here. */
export type WakeState = 'off' | 'held' | 'unsupported';

/** Keeps the screen on while the talk is at the table. Without support nothing breaks: the screen just dims. */
export class WakeLock {
	state = $state<WakeState>('off');
	#sentinel: WakeLockSentinel | null = null;
	#wanted = false;

	/** Begins to hold; returns the way to let go. */
	hold(): () => void {
		if (!('wakeLock' in navigator)) {
			this.state = 'unsupported';
			return () => undefined;
		}
		this.#wanted = true;
		// The browser lets go of the lock whenever the page is hidden.
		const seen = () => {
			if (document.visibilityState === 'visible') void this.#request();
		};
		document.addEventListener('visibilitychange', seen);
		seen();
		return () => {
			this.#wanted = false;
			document.removeEventListener('visibilitychange', seen);
			void this.#release();
		};
	}

	async #request(): Promise<void> {
		try {
			const sentinel = await navigator.wakeLock.request('screen');
			sentinel.addEventListener('release', () => {
				this.state = 'off';
			});
			this.#sentinel = sentinel;
			this.state = 'held';
			if (!this.#wanted) await this.#release();
		} catch {
			// Refused, e.g. on a low battery; asked again when the page is seen again.
			this.state = 'off';
		}
	}

	async #release(): Promise<void> {
		const sentinel = this.#sentinel;
		this.#sentinel = null;
		await sentinel?.release();
	}
}
