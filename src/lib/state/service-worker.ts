import { readLocal, writeLocal } from '#lib/storage/local.ts';
import type { Device } from './device.svelte.ts';

/**
 * Registers the service worker and tells `device` whether everything is on it. A new version waits until
 * someone asks for it; it never starts by itself, so never during a conversation.
 */
export async function registerServiceWorker(device: Device): Promise<void> {
	if (!('serviceWorker' in navigator)) {
		device.offline = 'unsupported';
		return;
	}
	const { Workbox } = await import('workbox-window');
	const workbox = new Workbox('/sw.js', { scope: '/' });
	workbox.addEventListener('waiting', () => {
		device.offerUpdate(() => {
			workbox.messageSkipWaiting();
		});
	});
	// In every tab, as they would draw with the files of the old version; only never in the middle of a conversation.
	let controlled = navigator.serviceWorker.controller !== null;
	navigator.serviceWorker.addEventListener('controllerchange', () => {
		if (controlled) device.updated = true;
		if (controlled && !isTalk(location)) location.reload();
		controlled = true;
	});
	workbox.addEventListener('activated', () => void readOfflineState(device, true));
	// Served by the worker, the app may have all it needs: that is looked up before anything is said. Where that
	// can't be looked up, a newer worker may still come.
	if (controlled) await readOfflineState(device).catch(() => undefined);
	else device.offline = 'preparing';
	await workbox.register();
	await navigator.serviceWorker.ready;
	await readOfflineState(device);
}

/** True for the screens of a conversation, which no new version interrupts. */
export const isTalk = ({ pathname }: Pick<Location, 'pathname'>): boolean =>
	pathname.startsWith('/gesprek/');

/** Where the number of files is remembered that the worker had put in its cache when it became active. */
const FILES_KEY = 'offline-files';

/** Ready only when the worker is active, its shell is there, and no file has gone since it became active. */
async function readOfflineState(device: Device, justActivated = false): Promise<void> {
	const registration = await navigator.serviceWorker.getRegistration('/');
	const name = (await caches.keys()).find((each) => each.includes('precache'));
	if (!registration?.active || name === undefined) {
		device.offline = 'preparing';
		return;
	}
	const cache = await caches.open(name);
	const held = (await cache.keys()).length;
	const stored = readLocal(FILES_KEY);
	if (justActivated || stored === null) writeLocal(FILES_KEY, String(held));
	const promised = justActivated ? held : Number(stored ?? held);
	const shell = await cache.match('/', { ignoreSearch: true });
	device.offline = shell && held >= promised ? 'ready' : 'preparing';
}
