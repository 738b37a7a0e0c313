import { createSubscriber } from 'svelte/reactivity';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { Database } from '#lib/storage/database.ts';
import { watchOverview, type SyncOverview } from '#lib/storage/sync-overview.ts';
import type { CodeError } from '#lib/sync/crypto/pairing-code.ts';
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

	/** Makes a workspace for the conversations on this device. */
	async begin(): Promise<void> {
		const { SyncStore, newSecret } = await import('./pair-devices.ts');
		await new SyncStore(this.#database).setUp(newSecret(), '');
	}

	/** Joins the workspace of another device; the conversations of both stay. */
	async pair(code: string): Promise<Result<null, CodeError>> {
		const { SyncStore, fromPairingCode } = await import('./pair-devices.ts');
		const secret = fromPairingCode(code);
		if (!secret.ok) return fail(secret.error);
		await new SyncStore(this.#database).setUp(secret.value, '');
		return ok(null);
	}

	/** Tries again with the code that this server asks of newcomers. */
	async signUp(signupCode: string): Promise<void> {
		const { SyncStore } = await import('./pair-devices.ts');
		const store = new SyncStore(this.#database);
		const record = await store.record();
		if (record) await store.setUp(record.secret, signupCode);
	}

	/** The code for another device; null while this one doesn't take part. */
	async code(): Promise<string | null> {
		const { SyncStore, pairingCodeOf } = await import('./pair-devices.ts');
		const record = await new SyncStore(this.#database).record();
		return record && pairingCodeOf(record.secret);
	}

	/** Stops taking part. Every conversation stays on this device, and on the others. */
	async leave(): Promise<void> {
		const { SyncStore } = await import('./pair-devices.ts');
		await new SyncStore(this.#database).stop();
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
