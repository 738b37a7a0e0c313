import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { test } from '../setup/app-test.ts';
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

/** The same, without the files that the home screen does not begin with: in a real one they have other names. */
function makeOtherFiles(build: string): void {
	makeNextVersion(build);
	const home = readFileSync(`${build}/prerendered/index.html`, 'utf8');
	rewrite(`${build}/client/sw.js`, (worker) =>
		worker.replace(
			/\{url:"(_app\/immutable\/(?:nodes|chunks|workers)\/[^"]+)",revision:null\},/g,
			(entry, url: string) => (home.includes(url) ? entry : '')
		)
	);
}

const isNext = (page: Page) => page.evaluate(() => 'next' in document.documentElement.dataset);

/** Holds once no page has asked for a file for a while. */
function quietIn(context: BrowserContext): () => Promise<void> {
	let last = Date.now();
	context.on('request', () => (last = Date.now()));
	return async () => {
		last = Date.now();
		await expect.poll(() => Date.now() - last).toBeGreaterThan(1000);
	};
}

const waiting = (page: Page) => page.getByText('Er is een nieuwe versie');
const notesOf = (page: Page) => page.getByRole('textbox', { name: 'Eigen notities' });

/** A talk that is open in one tab, and the home screen in another, which was told of a version that `make` made. */
async function offered(make: (build: string) => void) {
	const build = test.info().outputPath('build');
	cpSync('build', build, { recursive: true });
	const server = await AppServer.start(build);
	const profile = new Profile();
	const talk = await profile.open(server.origin);
	const isQuiet = quietIn(talk.context());
	await talk.goto('/');
	await expect(talk.getByText('Alles staat op dit apparaat').first()).toBeVisible({
		timeout: 20_000
	});
	await seed(talk, wilgenroosDocument('bij'));
	await talk.goto('/gesprek/bij/voorbereiden');
	await notesOf(talk).fill('vóór de nieuwe versie');
	await expect(talk.getByText('Opgeslagen op dit apparaat')).toBeVisible();
	await talk.evaluate(() => {
		document.documentElement.dataset['opened'] = 'once';
	});
	await server.stop();
	make(build);
	await server.restart();
	const home = await talk.context().newPage();
	await home.goto('/');
	await expect(waiting(home)).toBeVisible();
	expect(await isNext(home)).toBe(false);
	return { server, profile, talk, home, isQuiet };
}

/** The talk is as it was opened, and what is typed in it is kept. */
async function expectGoesOn(talk: Page): Promise<void> {
	await expect(waiting(talk)).toHaveCount(0);
	await notesOf(talk).press('ControlOrMeta+End');
	await talk.keyboard.type(', en tijdens');
	await expect(talk.getByText('Opgeslagen op dit apparaat')).toBeVisible();
	expect(await talk.evaluate(() => document.documentElement.dataset['opened'])).toBe('once');
}

test('a new version waits until it is asked for and no talk is open, and everything is still there', async () => {
	const { server, profile, talk, home, isQuiet } = await offered(makeNextVersion);
	await home.getByRole('button', { name: 'Bijwerken' }).click();
	await expect(
		home.getByText('Er is nog een gesprek open in een ander tabblad. Sluit dat eerst.')
	).toBeVisible();
	expect(await isNext(home)).toBe(false);
	await expectGoesOn(talk);

	await talk.getByRole('link', { name: 'Terug naar gesprekken' }).click();
	await expect(talk.getByText('Basisschool De Wilgenroos').first()).toBeVisible();
	await isQuiet();
	await home.getByRole('button', { name: 'Bijwerken' }).click();
	// Both tabs start anew: they would draw with files of the old version.
	for (const page of [home, talk]) {
		await expect.poll(() => isNext(page).catch(() => false), { timeout: 15_000 }).toBe(true);
		await expect(page.getByText('Basisschool De Wilgenroos').first()).toBeVisible();
		await expect(waiting(page)).toHaveCount(0);
	}
	await server.stop();
	await home.goto('/gesprek/bij/voorbereiden');
	await expect(notesOf(home)).toHaveValue(/vóór de nieuwe versie, en tijdens/);
	await profile.remove();
});

/** As the browser does by itself, when the version was asked for before the talk was opened and came late. */
const startWaiting = (page: Page) =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration('/');
		registration?.waiting?.postMessage({ type: 'SKIP_WAITING' });
	});

test('a talk under which a new version starts goes on to its PDF without a network, and home is the new one', async () => {
	const { server, profile, talk, home, isQuiet } = await offered(makeOtherFiles);
	await isQuiet();
	await startWaiting(home);
	await expect.poll(() => isNext(home).catch(() => false), { timeout: 15_000 }).toBe(true);
	await server.stop();
	// What the browser happens to have kept is not to be relied on.
	const session = await talk.context().newCDPSession(talk);
	await session.send('Network.clearBrowserCache');
	await expectGoesOn(talk);
	await talk.getByRole('link', { name: 'Verslag' }).click();
	const [file] = await Promise.all([
		talk.waitForEvent('download'),
		talk.getByRole('button', { name: 'PDF bewaren' }).click()
	]);
	expect(
		readFileSync(await file.path())
			.subarray(0, 5)
			.toString()
	).toBe('%PDF-');
	expect(await isNext(talk)).toBe(false);
	await talk.getByRole('link', { name: 'Gesprekken', exact: true }).click();
	await expect.poll(() => isNext(talk).catch(() => false), { timeout: 15_000 }).toBe(true);
	await expect(talk.getByText('Basisschool De Wilgenroos').first()).toBeVisible();
	await profile.remove();
});
