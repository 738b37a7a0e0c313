import { expect, type BrowserContext, type Page } from '@playwright/test';
import { Profile } from './profile.ts';
import { AppServer } from './server.ts';

/** Before every day on which a test plays. */
const visitedAt = '2025-01-06T09:00:00+01:00';

/** Opens the app once with its server, until it is ready for offline use, and stops the server. */
async function visit(): Promise<BrowserContext> {
	const server = await AppServer.start();
	const profile = new Profile();
	const page = await profile.open(server.origin, { now: visitedAt });
	await page.goto('/');
	await expect(page.getByText('Alles staat op dit apparaat').first()).toBeVisible();
	await server.stop();
	process.once('exit', () => {
		profile.delete();
	});
	return page.context();
}

/** Deletes what the app keeps, but for the app itself. */
async function empty(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const origin = new URL(page.url()).origin;
	await session.send('Storage.clearDataForOrigin', {
		origin,
		storageTypes: 'indexeddb,local_storage'
	});
	await session.detach();
}

let visited: Promise<BrowserContext> | undefined;

/**
 * A fresh page, on which it is `now` (ISO time), of a device that has visited the app once and holds nothing, with the
 * server stopped. The visit is made once a worker. Its context has no other page.
 */
export async function visitedPage(now: string): Promise<Page> {
	visited ??= visit();
	const context = await visited;
	const before = context.pages();
	const page = await context.newPage();
	for (const other of before) {
		if (other.url().startsWith('http')) await empty(other);
		await other.close();
	}
	await context.clock.setFixedTime(now);
	return page;
}
