import { createSubscriber } from 'svelte/reactivity';
import type { Database } from '#lib/storage/database.ts';
import { watchOverview, type SyncOverview } from '#lib/storage/sync-overview.ts';
import type { Pairing } from './pairing.ts';
import type { RunningSync } from './run-sync.ts';

/** Keeping the devices of one person, or of colleagues, in step. Off until somebody sets it up. */
export class Sync {
	/** True while this tab is talking with the server. */
	isBusy = $state(false);
	readonly #database: Database;
	readonly #watch: () => void;
	#overview: SyncOverview | null = null;
	#running: Promise<RunningSync> | null = null;

	constructor(database: Database) {
		this.#database = database;
		this.#watch = createSubscriber((update) =>
			watchOverview(database, (overview) => {
				this.#overview = overview;
				update();
			})
		);
	}

	/** How it stands, in every tab the same; null until the first reading. */
	get overview(): SyncOverview | null {
		this.#watch();
		return this.#overview;
	}

	/** Runs the client while this device takes part; without that its code isn't even loaded. */
	start(): () => void {
		const unwatch = watchOverview(this.#database, ({ record }) => {
			if (record) this.#run();
			else this.#halt();
		});
		return () => {
			unwatch();
			this.#halt();
		};
	}

	/** Tries at once. */
	now(): void {
		void this.#running?.then((running) => {
			running.now();
		});
	}

	/** Setting up, pairing and leaving. */
	async pairing(): Promise<Pairing> {
		const { Pairing } = await import('./pairing.ts');
		return new Pairing(this.#database);
	}

	#run(): void {
		this.#running ??= import('./run-sync.ts').then(({ runSync }) =>
			runSync(this.#database, (isBusy) => {
				this.isBusy = isBusy;
			})
		);
	}

	#halt(): void {
		void this.#running?.then((running) => {
			running.stop();
		});
		this.#running = null;
		this.isBusy = false;
	}
}
