import { test as base, type Page } from '@playwright/test';
import { AppServer } from './server.ts';

/**
 * A test with a page of its own, and one running app for all tests of a worker. Without the service worker, which
 * would fetch the whole app anew for each test.
 */
export const test = base.extend<{ baseURL: string }, { server: AppServer }>({
	server: [
		// Playwright reads the names of what a fixture needs from this empty pattern.
		// eslint-disable-next-line no-empty-pattern
		async ({}, use) => {
			const server = await AppServer.start();
			await use(server);
			await server.stop();
		},
		{ scope: 'worker' }
	],
	baseURL: ({ server }, use) => use(server.origin),
	serviceWorkers: 'block',
	page: async ({ page }, use) => {
		page.setDefaultTimeout(15_000);
		await use(page);
	}
});

/** Chooses the guide of De Cultuur Loper; while an app has only one guide, it begins by itself. */
export async function chooseGuide(page: Page): Promise<void> {
	const guide = page.getByRole('button', { name: /De Cultuur Loper/ });
	const begun = page.getByRole('heading', { name: /Voorbereiden|niet gemaakt|is vol/ });
	await guide.or(begun).first().waitFor();
	if (await guide.isVisible()) await guide.click();
}
