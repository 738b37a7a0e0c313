import type { Page } from '@playwright/test';

/** How writes to the database go: as they should, as on a full disk, every third one fails, or photos take long. */
type Writes = 'fine' | 'full' | 'every-third-fails' | 'slow-photos';

/** From the next load of the page on, writes can be made to fail or to take long. */
export async function takeHoldOfWrites(page: Page): Promise<void> {
	await page.addInitScript(() => {
		let count = 0;
		const fails = () => {
			const writes = document.documentElement.dataset['writes'];
			if (writes === 'full') return 'QuotaExceededError';
			return writes === 'every-third-fails' && ++count % 3 === 0 ? 'UnknownError' : null;
		};
		const isSlow = (store: string) =>
			document.documentElement.dataset['writes'] === 'slow-photos' && store === 'photos';
		for (const name of ['add', 'put'] as const) {
			const { [name]: original } = IDBObjectStore.prototype;
			IDBObjectStore.prototype[name] = function (value: unknown, key?: IDBValidKey) {
				const error = fails();
				if (error !== null) throw new DOMException('Made to fail', error);
				// Requests wait for the ones before them.
				for (let reads = isSlow(this.name) ? 6000 : 0; reads > 0; reads--) this.count();
				return original.call(this, value, key);
			};
		}
	});
}

export async function setWrites(page: Page, writes: Writes): Promise<void> {
	await page.evaluate((value) => {
		document.documentElement.dataset['writes'] = value;
	}, writes);
}

/** A store of our own beside the app's, in the same room. */
const filler = 'filler';

/** Fills the room that the browser gives until not even a hundred bytes fit. */
export async function fillDisk(page: Page): Promise<void> {
	await page.evaluate(async (name) => {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open(name, 1);
			request.onupgradeneeded = () => request.result.createObjectStore('filler');
			request.onsuccess = () => {
				resolve(request.result);
			};
		});
		let key = 0;
		const fits = (size: number) =>
			new Promise<boolean>((resolve) => {
				const transaction = database.transaction('filler', 'readwrite');
				const noise = crypto.getRandomValues(new Uint8Array(Math.min(size, 65_536)));
				const bytes = new Uint8Array(size).map((_, at) => noise[at % noise.length] ?? 0);
				transaction.objectStore('filler').put(bytes, key++);
				transaction.oncomplete = () => {
					resolve(true);
				};
				transaction.onabort = () => {
					resolve(false);
				};
			});
		for (const size of [1_000_000, 100_000, 10_000, 1000, 100]) {
			for (let count = 0; count < 200 && (await fits(size)); count++);
		}
		database.close();
	}, filler);
}

export async function emptyDisk(page: Page): Promise<void> {
	await page.evaluate(async (name) => {
		await new Promise<void>((resolve, reject) => {
			const request = indexedDB.deleteDatabase(name);
			request.onsuccess = () => {
				resolve();
			};
			request.onerror = () => {
				reject(new Error('The filler stayed'));
			};
		});
	}, filler);
}
