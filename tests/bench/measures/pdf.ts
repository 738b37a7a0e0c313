import type { Page } from '@playwright/test';
import { wilgenroosDocument } from '../../setup/wilgenroos-document.ts';
import { preparedProfile } from '../prepared.ts';
import { openThrottled } from '../throttled.ts';
import type { Measure } from '../types.ts';

declare global {
	interface Window {
		/** Durations of tasks over 50 ms, in ms. */
		longTasks?: number[];
	}
}

const photos = [0, 1, 2].map((index) => ({ id: `photo-${index}`, width: 2000, height: 1500 }));

/** Puts three photos of noise in the store: noise compresses badly, so they are as large as real ones get. */
async function seedPhotos(page: Page): Promise<void> {
	await page.evaluate(async (wanted) => {
		const open = indexedDB.open('aan-tafel');
		await new Promise((resolve) => (open.onsuccess = resolve));
		for (const { id, width, height } of wanted) {
			const canvas = new OffscreenCanvas(width, height);
			const context = canvas.getContext('2d');
			if (!context) throw new Error('No canvas');
			for (let x = 0; x < width; x += 4) {
				for (let y = 0; y < height; y += 4) {
					context.fillStyle = `hsl(${(x * 7 + y * 13) % 360} 40% ${40 + ((x * y) % 40)}%)`;
					context.fillRect(x, y, 4, 4);
				}
			}
			const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
			const bytes = await blob.arrayBuffer();
			const write = open.result.transaction('photos', 'readwrite');
			write
				.objectStore('photos')
				.put({ id, docId: 'wilgenroos', bytes, type: 'image/jpeg', at: 0 });
			await new Promise((resolve) => (write.oncomplete = resolve));
		}
	}, photos);
}

/** Makes the PDF once and gives the ms from the tap to the file, and the longest task meanwhile. */
async function makePdf(page: Page): Promise<{ readonly total: number; readonly longest: number }> {
	await page.goto('/gesprek/wilgenroos/verslag');
	const button = page.getByRole('button', { name: 'PDF bewaren' });
	await button.waitFor();
	await page.evaluate(() => {
		const tasks: number[] = [];
		window.longTasks = tasks;
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) tasks.push(duration);
		}).observe({ type: 'longtask' });
	});
	const saved = page.waitForEvent('download');
	const began = performance.now();
	await button.click();
	await saved;
	const total = performance.now() - began;
	const longest = await page.evaluate(() => Math.max(0, ...(window.longTasks ?? [])));
	return { total, longest };
}

/** The whole Wilgenroos conversation with three photos, from the tap to the file, offline. */
export const pdf: Measure = async (bench) => {
	const document = wilgenroosDocument('wilgenroos');
	for (const { id, width, height } of photos) {
		document.add('photo', { blobId: id, kind: 'sheet', width, height });
	}
	const profile = await preparedProfile(bench.server, document);
	await bench.server.stop();
	const totals: number[] = [];
	const tasks: number[] = [];
	for (let run = 0; run < bench.runs; run++) {
		const page = await openThrottled(profile, bench);
		if (run === 0) {
			await page.goto('/instellingen');
			await seedPhotos(page);
		}
		const { total, longest } = await makePdf(page);
		totals.push(total);
		tasks.push(longest);
		await profile.close();
	}
	await profile.remove();
	await bench.server.restart();
	return [
		{ name: 'PDF of Wilgenroos with three photos', unit: 'ms', values: totals },
		{ name: 'PDF of Wilgenroos, longest task', unit: 'ms', values: tasks }
	];
};
