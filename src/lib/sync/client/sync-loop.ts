import type { CycleEnd } from './cycle.ts';
import { nextTry, type TurnEnd } from './next-try.ts';

/** Ms of rest after a change before it is sent, so that a burst goes in one message. */
const gather = 300;
/** The longest that a change waits for such a rest, in ms: somebody who types on and on is seen typing. */
const longestGather = 1000;

/** What the loop needs of the world. */
export interface LoopParts {
	/** One cycle, or null when another tab is at it. */
	readonly turn: () => Promise<CycleEnd | null>;
	/** 0 to 1. */
	readonly random: () => number;
	/** Epoch ms. */
	readonly now: () => number;
	/** Called when a turn begins and ends. */
	readonly busy: (isBusy: boolean) => void;
}

/** Tries again and again: soon when asked, later by itself, ever later when it fails. */
export class SyncLoop {
	/** True while the server tells of changes by itself. */
	isLive = false;
	readonly #parts: LoopParts;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#failures = 0;
	#running = false;
	#again = false;
	#stopped = false;
	/** Epoch ms at which the oldest change goes out, however many follow it; null when none waits. */
	#due: number | null = null;
	/** Number of the last row that this device knows of. */
	#seq = 0;

	constructor(parts: LoopParts) {
		this.#parts = parts;
	}

	/** Tries `ms` from now, also in the pause after a failure: somebody asked, or the network came back. */
	nudge(ms = 0): void {
		if (this.#running) this.#again = true;
		else this.#plan(ms);
	}

	/** Something waits to be sent. Cuts no pause after a failure short, or every key would be a try. */
	changed(): void {
		if (this.#failures > 0) return;
		const now = this.#parts.now();
		this.#due ??= now + longestGather;
		this.nudge(Math.min(gather, this.#due - now));
	}

	/** The server says that there is a row of this number. */
	tell(seq: number): void {
		if (seq > this.#seq || this.#running) this.nudge();
	}

	stop(): void {
		this.#stopped = true;
		clearTimeout(this.#timer);
	}

	#plan(ms: number): void {
		clearTimeout(this.#timer);
		if (this.#stopped) return;
		this.#timer = setTimeout(() => void this.#run(), ms);
	}

	async #run(): Promise<void> {
		this.#running = true;
		this.#due = null;
		this.#takeAsked();
		this.#parts.busy(true);
		const end = await this.#turn();
		this.#running = false;
		this.#parts.busy(false);
		if (end.kind === 'in-step') this.#seq = end.seq;
		this.#failures = end.kind === 'failed' ? this.#failures + 1 : 0;
		// A line that seems to stand may be dead; it has to speak again first.
		if (end.kind === 'failed') this.isLive = false;
		const facts = {
			failures: this.#failures,
			isLive: this.isLive,
			random: this.#parts.random()
		};
		const wait = nextTry(end, facts);
		const isAsked = this.#takeAsked() && end.kind !== 'failed';
		if (isAsked) this.#plan(end.kind === 'elsewhere' ? (wait ?? 0) : 0);
		else if (wait !== null) this.#plan(wait);
	}

	/** Whether somebody asked for a turn since the last call. */
	#takeAsked(): boolean {
		const asked = this.#again;
		this.#again = false;
		return asked;
	}

	async #turn(): Promise<TurnEnd> {
		try {
			return (await this.#parts.turn()) ?? { kind: 'elsewhere' };
		} catch {
			return { kind: 'failed', problem: { kind: 'device' }, wait: 0 };
		}
	}
}
