import { TokenBuckets } from './token-buckets.ts';

/** How often somebody may call; a school has one address for all its devices. */
export class RateLimits {
	readonly #isOn: boolean;
	readonly #addresses = new TokenBuckets(100, 600);
	readonly #workspaces = new TokenBuckets(50, 300);
	readonly #refusals = new TokenBuckets(1, 30);
	readonly #signups = new TokenBuckets(0.1, 20);

	constructor(isOn: boolean) {
		this.#isOn = isOn;
	}

	/** Seconds to wait, 0 for none. After 30 wrong keys an address has to wait, before anything is looked up. */
	forAddress(address: string, now: number): number {
		if (!this.#isOn) return 0;
		return Math.max(this.#addresses.take(address, now), this.#refusals.wait(address, now));
	}

	forWorkspace(workspace: string, now: number): number {
		return this.#isOn ? this.#workspaces.take(workspace, now) : 0;
	}

	/** New workspaces per address. */
	forSignup(address: string, now: number): number {
		return this.#isOn ? this.#signups.take(address, now) : 0;
	}

	/** Counts a wrong key. */
	noteRefusal(address: string, now: number): void {
		this.#refusals.take(address, now);
	}
}
