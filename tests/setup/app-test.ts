import { test as base, type Page } from '@playwright/test';
import type { ConversationDocument } from '../../src/lib/document/conversation-document.ts';
import { seed } from './seed.ts';
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

/** Opens the app with these conversations on the device. */
export async function startWith(
	page: Page,
	...documents: readonly ConversationDocument[]
): Promise<void> {
	await page.goto('/');
	// The list is there, so the app has made its database.
	await page.getByRole('link', { name: 'Nieuw gesprek' }).first().waitFor();
	await seed(page, ...documents);
}
