import { LiveChannels } from './live/live-channels.ts';
import { watchCounters } from './live/watch-counters.ts';
import { RateLimits } from './http/rate-limits.ts';
import { factsOf, type Log } from './log.ts';
import type { Settings } from './settings.ts';
import type { Engine } from './store/engine.ts';
import { NewerStore } from './store/migrations.ts';
import { openStore } from './store/open-store.ts';
import { prune } from './store/retention.ts';

const hour = 60 * 60 * 1000;
/** The longest that another device waits for news from another process, in ms. */
const watchEvery = 1000;

/** The server half of sync: the store, opened when first needed, and what guards it. */
export class SyncServer {
	readonly settings: Settings;
	readonly log: Log;
	/** Epoch ms. */
	readonly now: () => number;
	readonly limits: RateLimits;
	readonly live = new LiveChannels();
	#opening: Promise<Engine> | null = null;
	readonly #timers: NodeJS.Timeout[] = [];

	constructor(settings: Settings, log: Log, now: () => number) {
		this.settings = settings;
		this.log = log;
		this.now = now;
		this.limits = new RateLimits(settings.hasRateLimits);
	}

	/** Rejects while the store can't be reached; the next call tries again. */
	engine(): Promise<Engine> {
		this.#opening ??= this.#open().catch((error: unknown) => {
			this.#opening = null;
			const isNewer = error instanceof NewerStore;
			const event = isNewer ? 'store made by a newer version of the app' : 'store unreachable';
			this.log.trouble(event, factsOf(error));
			throw error;
		});
		return this.#opening;
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
		const timer = setInterval(() => {
			work().catch((error: unknown) => {
				this.log.trouble('background work failed', factsOf(error));
			});
		}, ms);
		this.#timers.push(timer.unref());
	}
}
