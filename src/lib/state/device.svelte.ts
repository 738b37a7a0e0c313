import { readLocal, writeLocal } from '#lib/storage/local.ts';
import { OPEN_DOCUMENT_LOCK } from '#lib/storage/open-lock.ts';

/** Whether everything a conversation needs is on this device. */
export type OfflineState = 'unknown' | 'preparing' | 'ready' | 'unsupported';

/** Whether the browser promised not to wipe what is stored. */
export type PersistState = 'unknown' | 'kept' | 'may-be-wiped' | 'unsupported';

export type Light = 'day' | 'dim';

/** Longest time in ms that a new version takes to start, as a rule. */
const SLOW_UPDATE = 4000;

/** How safe and how ready this device is, and how bright. */
export class Device {
	offline = $state<OfflineState>('unknown');
	persisted = $state<PersistState>('unknown');
	/** True while a newer version of the app waits. It starts only when asked, never during a conversation. */
	updateWaiting = $state(false);
	/** True after an update was asked for while a conversation is open in another tab. */
	updateBlocked = $state(false);
	/** True when an update that was asked for takes its time: Chromium may wait until the old one was idle for 30 s. */
	updateSlow = $state(false);
	/** True once a new version has started under a conversation; the page takes it when the conversation is left. */
	updated = false;
	/** Bytes in use and allowed, where the browser tells. */
	storage = $state.raw<{ readonly used: number; readonly quota: number } | null>(null);
	light = $state<Light>('day');
	#activate: (() => void) | null = null;

	/** Registers the way in which a waiting version is started. */
	offerUpdate(activate: () => void): void {
		this.#activate = activate;
		this.updateWaiting = true;
	}

	/** Starts the waiting version, unless a conversation is open in any tab: then it says so and waits on. */
	async startUpdate(): Promise<void> {
		const { held = [] } = await navigator.locks.query();
		this.updateBlocked = held.some(({ name }) => name?.startsWith(OPEN_DOCUMENT_LOCK));
		if (this.updateBlocked) return;
		this.#activate?.();
		// The page starts anew with the new version; whoever still reads this after a while waits for nothing.
		setTimeout(() => {
			this.updateSlow = true;
		}, SLOW_UPDATE);
	}

	/** Asks the browser not to wipe; asked again it answers without a question. */
	async askToPersist(): Promise<void> {
		if (!('storage' in navigator) || !('persist' in navigator.storage)) {
			this.persisted = 'unsupported';
			return;
		}
		this.persisted = (await navigator.storage.persist()) ? 'kept' : 'may-be-wiped';
	}

	/** Reads the answer and the room that is left, without asking anything. */
	async readStorage(): Promise<void> {
		if (!('storage' in navigator) || !('persisted' in navigator.storage)) {
			this.persisted = 'unsupported';
			return;
		}
		this.persisted = (await navigator.storage.persisted()) ? 'kept' : 'may-be-wiped';
		const { usage, quota } = await navigator.storage.estimate();
		if (usage !== undefined && quota !== undefined) this.storage = { used: usage, quota };
	}

	setLight(light: Light): void {
		this.light = light;
		document.documentElement.dataset.theme = light;
		writeLocal('light', light);
	}

	/** What was chosen last, else what the device prefers. */
	restoreLight(): void {
		const stored = readLocal('light');
		const prefersDim = window.matchMedia('(prefers-color-scheme: dark)').matches;
		this.setLight(stored === 'dim' || (stored === null && prefersDim) ? 'dim' : 'day');
	}
}
