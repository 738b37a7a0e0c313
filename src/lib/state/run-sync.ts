import type { Database } from '#lib/storage/database.ts';
import { SyncStore } from '#lib/storage/sync-store.ts';
import { pauseAfter } from '#lib/sync/client/backoff.ts';
import { Cycle } from '#lib/sync/client/cycle.ts';
import { listen } from '#lib/sync/client/live.ts';
import { SyncLoop } from '#lib/sync/client/sync-loop.ts';
import { rowMaker } from './row-of.ts';

/** One cycle at a time over all tabs; one tab listens. */
const CYCLE_LOCK = 'aan-tafel-sync';
const LIVE_LOCK = 'aan-tafel-live';
/** Ms for one call. */
const TIMEOUT = 30_000;

/** The client at work in this tab. */
export interface RunningSync {
	/** Tries now. */
	now(): void;
	stop(): void;
}

const transport = (path: string, init: RequestInit) => fetch(path, init);

/** Keeps this device in step until it is stopped. */
export function runSync(database: Database, busy: (isBusy: boolean) => void): RunningSync {
	const store = new SyncStore(database);
	const cycle = new Cycle({
		store,
		transport,
		rowOf: rowMaker(),
		now: Date.now,
		timeout: TIMEOUT
	});
	const loop = new SyncLoop({
		turn: () =>
			navigator.locks.request(CYCLE_LOCK, { ifAvailable: true }, (lock) =>
				lock ? cycle.run() : null
			),
		random: Math.random,
		now: Date.now,
		busy
	});
	const stopWatching = nudgeOnChange(store, loop);
	const stopWaking = onWake(() => {
		loop.nudge();
	});
	const stopListening = keepListening(store, loop);
	return {
		now() {
			loop.nudge();
		},
		stop() {
			stopWatching();
			stopWaking();
			stopListening();
			loop.stop();
		}
	};
}

/** A change in any tab, and a new pairing. */
function nudgeOnChange(store: SyncStore, loop: SyncLoop): () => void {
	let setup: string | null = null;
	return store.watch(({ record, changes, photos }) => {
		if (record && record.setup !== setup) loop.nudge();
		else if (changes + photos > 0) loop.changed();
		setup = record?.setup ?? null;
	});
}

/** The network is back, or somebody looks at the screen again. */
function onWake(wake: () => void): () => void {
	const visible = () => {
		if (document.visibilityState === 'visible') wake();
	};
	window.addEventListener('online', wake);
	document.addEventListener('visibilitychange', visible);
	return () => {
		window.removeEventListener('online', wake);
		document.removeEventListener('visibilitychange', visible);
	};
}

/** Listens while the page is in view; a browser gives a site few connections, so only one tab does. */
function keepListening(store: SyncStore, loop: SyncLoop): () => void {
	let leave: AbortController | null = null;
	const begin = () => {
		if (leave || document.visibilityState !== 'visible') return;
		leave = new AbortController();
		void listenOn(store, loop, leave.signal);
	};
	const end = () => {
		leave?.abort();
		leave = null;
	};
	const change = () => {
		if (document.visibilityState === 'visible') begin();
		else end();
	};
	document.addEventListener('visibilitychange', change);
	begin();
	return () => {
		document.removeEventListener('visibilitychange', change);
		end();
	};
}

async function listenOn(store: SyncStore, loop: SyncLoop, signal: AbortSignal): Promise<void> {
	for (let failures = 1; !signal.aborted; failures++) {
		const hold = async () => {
			const record = await store.record();
			const tell = (seq: number) => {
				failures = 0;
				loop.isLive = true;
				loop.tell(seq);
			};
			// Before the first exchange the server may not know the workspace.
			if (record?.cursor) await listen(transport, record.secret, tell, signal);
			loop.isLive = false;
		};
		await navigator.locks.request(LIVE_LOCK, { signal }, hold).catch(() => undefined);
		await pause(Math.max(1000, pauseAfter(Math.max(1, failures), Math.random())), signal);
	}
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, ms);
		signal.addEventListener('abort', () => {
			clearTimeout(timer);
			resolve();
		});
	});
}
