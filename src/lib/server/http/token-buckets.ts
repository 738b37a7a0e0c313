interface Bucket {
	tokens: number;
	/** Epoch ms. */
	at: number;
}

/** Most callers that are remembered; the one that was silent longest is forgotten first. */
const capacity = 20_000;

/** A caller may take `burst` at once and gets `rate` back every second. Kept in memory, per process. */
export class TokenBuckets {
	readonly #rate: number;
	readonly #burst: number;
	readonly #buckets = new Map<string, Bucket>();

	constructor(rate: number, burst: number) {
		this.#rate = rate;
		this.#burst = burst;
	}

	/** Whole seconds until there is one to take; 0 when there is one now. */
	wait(key: string, now: number): number {
		return Math.max(0, Math.ceil((1 - this.#tokens(key, now)) / this.#rate));
	}

	/** Takes one; 0 when there was one, else what `wait` says. */
	take(key: string, now: number): number {
		const tokens = this.#tokens(key, now);
		const left = tokens >= 1 ? tokens - 1 : tokens;
		// A clock that was set back must not lock anybody out.
		this.#buckets.delete(key);
		this.#buckets.set(key, { tokens: left, at: now });
		this.#forgetOldest();
		return tokens >= 1 ? 0 : this.wait(key, now);
	}

	#tokens(key: string, now: number): number {
		const bucket = this.#buckets.get(key);
		if (!bucket) return this.#burst;
		const seconds = Math.max(0, now - bucket.at) / 1000;
		return Math.min(this.#burst, bucket.tokens + seconds * this.#rate);
	}

	#forgetOldest(): void {
		if (this.#buckets.size <= capacity) return;
		const [oldest] = this.#buckets.keys();
		if (oldest !== undefined) this.#buckets.delete(oldest);
	}
}
