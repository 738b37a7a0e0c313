import type { Page } from '@playwright/test';
import { enterStep, madeDocument } from '../../setup/seed.ts';
import { preparedProfile } from '../prepared.ts';
import { p95 } from '../statistics.ts';
import { openThrottled, timesUntilSettled } from '../throttled.ts';
import type { Measure } from '../types.ts';

declare global {
	interface Window {
		/** Times between frames, or from key to paint, in ms. */
		samples?: number[];
	}
}

/** A conversation in the clustering step with 300 wishes, half of them in twelve groups. */
function threeHundredNotes() {
	const document = madeDocument('notes-300');
	const groups = Array.from({ length: 12 }, (_, index) =>
		document.add('cluster', { name: `Groep ${index + 1}` })
	);
	for (let index = 0; index < 300; index++) {
		const clusterId = index % 2 === 0 ? (groups[(index / 2) % 12] ?? null) : null;
		const text = `Wens ${index}: durft op een eigen manier te maken`;
		document.add('note', { color: 'yellow', text, clusterId });
	}
	enterStep(document, 'cluster-wishes');
	return document;
}

/** Drags a loose note over the sheet for about two seconds and gives the p95 time between frames. */
async function dragging(page: Page): Promise<number> {
	const note = page.locator('.note', { hasText: 'Wens 1:' }).first();
	const box = await note.boundingBox();
	if (!box) throw new Error('The note is not on the screen');
	await page.mouse.move(box.x + 20, box.y + 20);
	await page.mouse.down();
	await page.mouse.move(box.x + 40, box.y + 40, { steps: 4 });
	await page.evaluate(() => {
		const samples: number[] = [];
		window.samples = samples;
		let before = performance.now();
		const frame = (now: number) => {
			samples.push(now - before);
			before = now;
			// Until the next measure: a loop that went on would draw a frame for every key.
			if (window.samples === samples) requestAnimationFrame(frame);
		};
		requestAnimationFrame(frame);
	});
	for (let step = 0; step < 120; step++) {
		await page.mouse.move(300 + 250 * Math.sin(step / 9), 400 + 200 * Math.cos(step / 7));
	}
	const frames = await page.evaluate(() => window.samples ?? []);
	await page.evaluate(() => delete window.samples);
	await page.mouse.up();
	return p95(frames.slice(2));
}

/** Types in a note and gives the p95 time from key to the paint after it. */
async function typing(page: Page): Promise<number> {
	await page.evaluate(() => {
		const samples: number[] = [];
		window.samples = samples;
		window.addEventListener(
			'keydown',
			({ timeStamp }) => {
				requestAnimationFrame(() => {
					// The message arrives after the frame was painted.
					const channel = new MessageChannel();
					channel.port1.onmessage = () => samples.push(performance.now() - timeStamp);
					channel.port2.postMessage(null);
				});
			},
			{ capture: true }
		);
	});
	await page.keyboard.type('Durft te experimenteren zonder voorbeeld, ook als het misgaat. ', {
		delay: 40
	});
	return p95(await page.evaluate(() => window.samples ?? []));
}

async function heap(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	return usedSize / 1_000_000;
}

/** Opens the editor of a note from the hand, and gives it the focus. */
async function openNote(page: Page): Promise<void> {
	await page.keyboard.press('Escape');
	await page.locator('.note', { hasText: 'Wens 3:' }).first().click();
	await page.getByRole('button', { name: 'Bewerken' }).click();
	await page.getByRole('dialog').getByLabel('Tekst', { exact: true }).click();
}

export const sheet: Measure = async (bench) => {
	const profile = await preparedProfile(bench.server, threeHundredNotes());
	await bench.server.stop();
	const usable: number[] = [];
	const complete: number[] = [];
	const frames: number[] = [];
	const keys: number[] = [];
	const heaps: number[] = [];
	for (let run = 0; run < bench.runs; run++) {
		const page = await openThrottled(profile, bench);
		const arrival = await timesUntilSettled(page, '/gesprek/notes-300/vel', '.note', 300);
		usable.push(arrival.usable);
		complete.push(arrival.complete);
		heaps.push(await heap(page));
		frames.push(await dragging(page));
		await openNote(page);
		keys.push(await typing(page));
		await profile.close();
	}
	await profile.remove();
	await bench.server.restart();
	return [
		{ name: 'sheet with 300 notes, cold start until usable', unit: 'ms', values: usable },
		{
			name: 'sheet with 300 notes, cold start until all 300 are there',
			unit: 'ms',
			values: complete
		},
		{ name: 'dragging a note among 300, p95 frame', unit: 'ms', values: frames },
		{ name: 'typing among 300 notes, p95 key to paint', unit: 'ms', values: keys },
		{ name: 'JS heap with 300 notes', unit: 'MB', values: heaps }
	];
};
