import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { Profile } from '../setup/profile.ts';
import { seed } from '../setup/seed.ts';
import { AppServer } from '../setup/server.ts';
import { wilgenroosDocument } from '../setup/wilgenroos-document.ts';

/** Rewrites a file of a build and drops its compressed twins, which would be served in its place. */
function rewrite(file: string, change: (text: string) => string): void {
	const before = readFileSync(file, 'utf8');
	const after = change(before);
	if (after === before) throw new Error(`Nothing to change in ${file}`);
	writeFileSync(file, after);
	for (const twin of ['br', 'gz']) rmSync(`${file}.${twin}`, { force: true });
}

/** Makes the next version of the app out of a build: another shell, and so another service worker. */
function makeNextVersion(build: string): void {
	rewrite(`${build}/prerendered/index.html`, (html) => html.replace('<html', '<html data-next'));
	rewrite(`${build}/client/sw.js`, (worker) =>
		worker.replace(/(url:"\/",revision:")\w+/, '$1nextversion')
	);
}

const isNext = (page: Page) => page.evaluate(() => 'next' in document.documentElement.dataset);
/**
 * Opens a page and waits until it has all its files: a load that is broken off can leave Chromium thinking
 * that the old service worker is busy, and then a new one has to wait for minutes.
 */
async function openWhole(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.waitForLoadState('networkidle');
}

const waiting = (page: Page) => page.getByText('Er is een nieuwe versie');

test('a new version waits until it is asked for and no talk is open, and everything is still there', async () => {
	const build = test.info().outputPath('build');
	cpSync('build', build, { recursive: true });
	const server = await AppServer.start(build);
	const profile = new Profile();
	const talk = await profile.open(server.origin);
	await openWhole(talk, '/');
	await expect(talk.getByText('Alles staat op dit apparaat').first()).toBeVisible({
		timeout: 20_000
	});
	await seed(talk, wilgenroosDocument('bij'));
	await openWhole(talk, '/gesprek/bij/voorbereiden');
	const notes = talk.getByRole('textbox', { name: 'Eigen notities' });
	await notes.fill('vóór de nieuwe versie');
	await expect(talk.getByText('Opgeslagen op dit apparaat')).toBeVisible();
	await talk.evaluate(() => {
		document.documentElement.dataset['opened'] = 'once';
	});

	await server.stop();
	makeNextVersion(build);
	await server.restart();
	const home = await talk.context().newPage();
	await openWhole(home, '/');
	await expect(waiting(home)).toBeVisible();
	expect(await isNext(home)).toBe(false);
	await home.getByRole('button', { name: 'Bijwerken' }).click();
	await expect(
		home.getByText('Er is nog een gesprek open in een ander tabblad. Sluit dat eerst.')
	).toBeVisible();
	expect(await isNext(home)).toBe(false);

	await expect(waiting(talk)).toHaveCount(0);
	await notes.press('ControlOrMeta+End');
	await talk.keyboard.type(', en tijdens');
	await expect(talk.getByText('Opgeslagen op dit apparaat')).toBeVisible();
	expect(await talk.evaluate(() => document.documentElement.dataset['opened'])).toBe('once');

	await talk.getByRole('link', { name: 'Terug naar gesprekken' }).click();
	await expect(talk.getByText('Basisschool De Wilgenroos').first()).toBeVisible();
	// The other tab lets go of the talk as soon as all is stored.
	await expect(async () => {
		const button = home.getByRole('button', { name: 'Bijwerken' });
		if (await button.isVisible()) await button.click({ timeout: 1000 });
		await expect(button).toBeHidden({ timeout: 2000 });
	}).toPass({ timeout: 15_000 });
	// Both tabs start anew: the files of the old version are no longer there.
	for (const page of [home, talk]) {
		await expect.poll(() => isNext(page).catch(() => false), { timeout: 15_000 }).toBe(true);
		await expect(page.getByText('Basisschool De Wilgenroos').first()).toBeVisible();
		await expect(waiting(page)).toHaveCount(0);
	}
	await server.stop();
	await home.goto('/gesprek/bij/voorbereiden');
	await expect(home.getByRole('textbox', { name: 'Eigen notities' })).toHaveValue(
		/vóór de nieuwe versie, en tijdens/
	);
	await profile.remove();
});
