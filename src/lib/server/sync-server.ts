import { LiveChannels } from './live/live-channels.ts';
import { watchCounters } from './live/watch-counters.ts';
import { RateLimits } from './http/rate-limits.ts';
import { factsOf, type Facts, type Log } from './log.ts';
import type { Settings } from './settings.ts';
import type { Engine } from './store/engine.ts';
import { NewerStore } from './store/migrations.ts';
import { openStore, StoreUnreachable } from './store/open-store.ts';
import { prune } from './store/retention.ts';

const hour = 60 * 60 * 1000;
/** The longest that another device waits for news from another process, in ms. */
const watchEvery = 1000;

/** After a failure to open the store, calls fail at once for this long, in ms: not each of them tries again. */
export const retryEvery = 3000;

/** What the log says of a store that can't be opened. */
function troubleOf(error: unknown): readonly [event: string, facts: Facts] {
	if (error instanceof NewerStore) {
		return ['store made by a newer version of the app', factsOf(error)];
	}
	return ['store unreachable', factsOf(error instanceof StoreUnreachable ? error.cause : error)];
}

/** The server half of sync: the store, opened when first needed, and what guards it. */
export class SyncServer {
	readonly settings: Settings;
	readonly log: Log;
	/** Epoch ms. */
	readonly now: () => number;
	readonly limits: RateLimits;
	readonly live = new LiveChannels();
	#opening: Promise<Engine> | null = null;
	/** Set while the store can't be opened: since when (epoch ms) the last try is, and what it met. */
	#failure: { readonly at: number; readonly error: unknown } | null = null;
	/** What the log said last of the store, so that it says each thing once. */
	#told = '';
	readonly #timers: NodeJS.Timeout[] = [];

	constructor(settings: Settings, log: Log, now: () => number) {
		this.settings = settings;
		this.log = log;
		this.now = now;
		this.limits = new RateLimits(settings.hasRateLimits);
	}

	/** Rejects while the store can't be opened; a call some seconds later tries again. */
	async engine(): Promise<Engine> {
		const waited = this.#failure === null ? retryEvery : this.now() - this.#failure.at;
		// A clock that was set back is no reason to wait longer.
		if (this.#failure && waited >= 0 && waited < retryEvery) throw this.#failure.error;
		this.#opening ??= this.#open().then(
			(engine) => this.#opened(engine),
			(error: unknown) => this.#failed(error)
		);
		return this.#opening;
	}

	#opened(engine: Engine): Engine {
		if (this.#failure) this.log.over('store reached again', { engine: engine.name });
		this.#failure = null;
		this.#told = '';
		return engine;
	}

	#failed(error: unknown): never {
		this.#opening = null;
		this.#failure = { at: this.now(), error };
		const [event, facts] = troubleOf(error);
		const told = JSON.stringify([event, facts]);
		if (told !== this.#told) this.log.trouble(event, facts);
		this.#told = told;
		throw error;
	}

	/** Ends the live connections, so that the web server can close; new ones are refused. */
	endLive(): void {
		this.live.end();
	}

	/** Lets running work finish, then closes the store. */
	async close(): Promise<void> {
		this.endLive();
		for (const timer of this.#timers) clearInterval(timer);
		const engine = await this.#opening?.catch(() => null);
		await engine?.close();
	}

	async #open(): Promise<Engine> {
		const engine = await openStore(this.settings.store, this.now(), (error) => {
			this.log.trouble('connection lost', factsOf(error));
		});
		this.#repeat(hour, () => prune(engine, this.now()));
		// One process on SQLite hears of everything itself.
		if (engine.name === 'postgres') {
			this.#repeat(watchEvery, () => watchCounters(engine, this.live));
		}
		this.log.fine('store open', { engine: engine.name });
		return engine;
	}

	#repeat(ms: number, work: () => Promise<unknown>): void {
		let isFailing = false;
		const timer = setInterval(() => {
			work().then(
				() => {
					isFailing = false;
				},
				(error: unknown) => {
					if (!isFailing) this.log.trouble('background work failed', factsOf(error));
					isFailing = true;
				}
			);
		}, ms);
		this.#timers.push(timer.unref());
	}
}
