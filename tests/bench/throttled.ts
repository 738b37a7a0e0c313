import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Profile } from '../setup/profile.ts';
import type { Bench } from './types.ts';

declare global {
	interface Window {
		/** Milliseconds from the start of the navigation until the screen could be used. */
		usableAt?: number;
		/** The same until all of it was there. */
		completeAt?: number;
		/** The same until each of what was waited for was there. */
		seenAt?: number[];
	}
}

/** Time in ms in which a browser that was just started makes its own windows, with both cores. */
const BROWSER_STARTS = 1500;

/**
 * Opens a cold browser on a profile, with the CPU slowed as the bench says. Nothing of the app is in memory;
 * the browser itself has started, as the starting of its address bar is not what is measured.
 */
export async function openThrottled(profile: Profile, { server, throttle }: Bench): Promise<Page> {
	const page = await profile.open(server.origin);
	await setTimeout(BROWSER_STARTS);
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
	return page;
}

/** What the page under measurement says when it is usable. A wait of Playwright would run code of its own meanwhile. */
const USABLE = 'bench: usable';

/** Holds once the app itself draws its screen, in the place of the picture of the last time. */
export const WHOLE_APP = 'body:not(:has(#home-picture))';

async function arrive(page: Page, address: string): Promise<number> {
	const usable = page.waitForEvent('console', (message) => message.text() === USABLE);
	await page.goto(address, { waitUntil: 'commit' });
	await usable;
	return page.evaluate(() => window.usableAt ?? NaN);
}

/**
 * Goes to `address` and gives, for each of the selectors, the ms from the start of the navigation until it is
 * there and painted. They come in this order.
 */
export async function timesUntilSeen(
	page: Page,
	address: string,
	...selectors: readonly string[]
): Promise<readonly number[]> {
	await page.addInitScript(
		({ selectors, said }) => {
			const seen: number[] = [];
			const look = () => {
				if (!document.querySelector(selectors[seen.length] ?? '*')) {
					requestAnimationFrame(look);
					return;
				}
				// The message arrives after the frame was painted.
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => {
					seen.push(performance.now());
					if (seen.length < selectors.length) {
						look();
						return;
					}
					window.seenAt = seen;
					console.debug(said);
				};
				port2.postMessage(null);
			};
			requestAnimationFrame(look);
		},
		{ selectors, said: USABLE }
	);
	await arrive(page, address);
	return page.evaluate(() => window.seenAt ?? []);
}

/** Times in ms from the start of the navigation. */
export interface Arrival {
	/** From here on the part of the screen that is in sight no longer changes. */
	readonly usable: number;
	/** All of it is there, out of sight too. */
	readonly complete: number;
}

/**
 * Goes to `address`, where `count` elements come in portions. Usable is the first painted moment at which the
 * elements in sight are those that are in sight in the end, in the same places: nobody can see or tap a
 * difference any more. What is out of sight may come later, and is timed as `complete`.
 */
export async function timesUntilSettled(
	page: Page,
	address: string,
	selector: string,
	count: number
): Promise<Arrival> {
	await page.addInitScript(
		({ selector, count, said }) => {
			const moments: { at: number; sight: string }[] = [];
			const sightOf = (elements: NodeListOf<Element>) =>
				Array.from(elements, (element) => element.getBoundingClientRect())
					.filter(({ top, bottom }) => bottom > 0 && top < innerHeight)
					.map(({ left, top, width, height }) => [left, top, width, height].map(Math.round).join())
					.join(' ');
			let before = 0;
			const look = () => {
				const elements = document.querySelectorAll(selector);
				if (elements.length === before) {
					requestAnimationFrame(look);
					return;
				}
				before = elements.length;
				const isLast = before >= count;
				requestAnimationFrame(() => {
					const sight = sightOf(document.querySelectorAll(selector));
					window.setTimeout(() => {
						const moment = { at: performance.now(), sight };
						moments.push(moment);
						if (!isLast) return;
						window.usableAt = moments.find((each) => each.sight === sight)?.at ?? moment.at;
						window.completeAt = moment.at;
						console.debug(said);
					});
					if (!isLast) look();
				});
			};
			requestAnimationFrame(look);
		},
		{ selector, count, said: USABLE }
	);
	const usable = await arrive(page, address);
	return { usable, complete: await page.evaluate(() => window.completeAt ?? NaN) };
}
