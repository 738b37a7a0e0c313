import { mergeUpdates } from '#lib/document/merge-updates.ts';
import type { DerivedRow } from './derived-rows.ts';

/** What the saver needs of a document. */
export interface SavableDocument {
	readonly id: string;
	onUpdate(listener: (update: Uint8Array) => void): () => void;
	stateVector(): Uint8Array;
	encode(since?: Uint8Array): Uint8Array;
}

/** What the saver needs of the store. */
export interface AppendStore {
	append(docId: string, bytes: Uint8Array, row: DerivedRow): Promise<void>;
	appendAtOnce(docId: string, bytes: Uint8Array, row: DerivedRow): void;
	reopen(): Promise<void>;
}

export type SaveProblem = 'full' | 'failed';

/** Where what is on the screen is: on the disk, on its way, or not safe yet. */
export type SaveState =
	| { readonly kind: 'saved' }
	| { readonly kind: 'saving' }
	| { readonly kind: 'unsafe'; readonly problem: SaveProblem; readonly since: number };

/** Longest time in ms that a change waits before its commit begins; leaves room to commit within 250 ms. */
const GATHER = 120;
/** Pauses in ms between tries after a failed write; the last one goes on. */
const RETRY = [500, 1000, 2000, 5000];

const problemOf = (error: unknown): SaveProblem => {
	const names = [error, error instanceof Error && 'inner' in error ? error.inner : null].map(
		(each) => (each instanceof Error || each instanceof DOMException ? each.name : '')
	);
	return names.includes('QuotaExceededError') ? 'full' : 'failed';
};

/**
 * Commits every change of one document, in order, soon. After a failed write nothing is assumed: the
 * next write holds everything that the last good commit did not (by state vector), until it succeeds.
 */
export class Saver {
	readonly #document: SavableDocument;
	readonly #store: AppendStore;
	readonly #row: () => DerivedRow;
	readonly #listeners = new Set<() => void>();
	readonly #stop: () => void;
	#state: SaveState = { kind: 'saved' };
	#pending: Uint8Array[] = [];
	/** State that is known to be on the disk. */
	#safe: Uint8Array;
	#failures = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#writing: Promise<void> | null = null;

	constructor(document: SavableDocument, store: AppendStore, row: () => DerivedRow) {
		this.#document = document;
		this.#store = store;
		this.#row = row;
		this.#safe = document.stateVector();
		this.#stop = document.onUpdate((update) => {
			this.#pending.push(update);
			if (this.#state.kind === 'saved') this.#set({ kind: 'saving' });
			this.#schedule(GATHER);
		});
	}

	get state(): SaveState {
		return this.#state;
	}

	/** Calls `listener` when the state changes; returns the way to stop. */
	subscribe(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Begins the commit of what is pending at once. Resolves when it is done or has failed. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (this.#writing) await this.#writing;
		if (this.#pending.length === 0 && this.#failures === 0) return;
		this.#writing ??= this.#write().finally(() => {
			this.#writing = null;
		});
		await this.#writing;
	}

	/**
	 * Hands over what no commit holds yet, in one turn, for a page that goes away. A page that stays after all commits
	 * it once more, which changes nothing. Writes that fail go their own way: a document that was erased stays away.
	 */
	leave(): void {
		if (this.#state.kind !== 'saving') return;
		try {
			this.#store.appendAtOnce(this.#document.id, this.#document.encode(this.#safe), this.#row());
		} catch {
			void this.flush();
		}
	}

	/** Resolves when everything is on the disk, however often that has to be tried. */
	async saved(): Promise<void> {
		await this.flush();
		if (this.#state.kind === 'saved') return;
		await new Promise<void>((resolve) => {
			const stop = this.subscribe(() => {
				if (this.#state.kind !== 'saved') return;
				stop();
				resolve();
			});
		});
	}

	/** Writes what is left and lets go of the document. */
	async close(): Promise<void> {
		this.#stop();
		await this.flush();
		clearTimeout(this.#timer);
	}

	#schedule(delay: number): void {
		if (this.#failures > 0 && this.#timer !== undefined) return;
		this.#timer ??= setTimeout(() => {
			void this.flush();
		}, delay);
	}

	async #write(): Promise<void> {
		const reached = this.#document.stateVector();
		const bytes =
			this.#failures > 0 ? this.#document.encode(this.#safe) : mergeUpdates(this.#pending);
		const taken = this.#pending;
		this.#pending = [];
		try {
			await this.#store.append(this.#document.id, bytes, this.#row());
			this.#safe = reached;
			this.#failures = 0;
			if (this.#pending.length === 0) this.#set({ kind: 'saved' });
			else this.#schedule(0);
		} catch (error) {
			this.#pending = [...taken, ...this.#pending];
			await this.#failed(error);
		}
	}

	async #failed(error: unknown): Promise<void> {
		const problem = problemOf(error);
		const since = this.#state.kind === 'unsafe' ? this.#state.since : Date.now();
		this.#set({ kind: 'unsafe', problem, since });
		const pause = RETRY[Math.min(this.#failures, RETRY.length - 1)] ?? 5000;
		this.#failures++;
		if (problem === 'failed') await this.#store.reopen().catch(() => undefined);
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#schedule(pause);
	}

	#set(state: SaveState): void {
		this.#state = state;
		for (const listener of this.#listeners) listener();
	}
}
