import type { Page } from '@playwright/test';
import type { Profile } from '../setup/profile.ts';
import type { Bench } from './types.ts';

declare global {
	interface Window {
		/** Milliseconds from the start of the navigation until the screen could be used. */
		usableAt?: number;
	}
}

/** Opens a cold browser on a profile, with the CPU slowed as the bench says. */
export async function openThrottled(profile: Profile, { server, throttle }: Bench): Promise<Page> {
	const page = await profile.open(server.origin);
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
	return page;
}

/** Goes to `address` and gives the ms from the start of the navigation until `selector` is there `count` times and painted. */
export async function timeUntilUsable(
	page: Page,
	address: string,
	selector: string,
	count = 1
): Promise<number> {
	await page.addInitScript(
		({ selector, count }) => {
			const look = () => {
				if (document.querySelectorAll(selector).length < count) {
					requestAnimationFrame(look);
					return;
				}
				requestAnimationFrame(() => {
					setTimeout(() => {
						window.usableAt = performance.now();
					});
				});
			};
			requestAnimationFrame(look);
		},
		{ selector, count }
	);
	await page.goto(address);
	await page.waitForFunction(() => window.usableAt !== undefined);
	return page.evaluate(() => window.usableAt ?? NaN);
}
