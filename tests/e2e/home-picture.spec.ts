import { expect, type Page } from '@playwright/test';
import { test } from '../setup/app-test.ts';
import { madeDocument } from '../setup/seed.ts';
import { startWith } from '../setup/start-with.ts';

const now = '2026-06-09T12:40:00+02:00';

/** A talk of this afternoon. */
function talk() {
	const document = madeDocument('vlonder');
	document.setText({ text: 'school' }, 'De Vlonder');
	document.choose('date', '2026-06-09');
	document.choose('plannedStart', '14:00');
	document.choose('plannedEnd', '15:30');
	return document;
}

const stored = (page: Page) => page.evaluate(() => localStorage.getItem('home-picture'));
const picture = (page: Page) => page.locator('#home-picture');

/** The home screen was seen, and the app has made its picture. */
async function seen(page: Page): Promise<void> {
	await page.clock.setFixedTime(now);
	await startWith(page, talk());
	await page.goto('/');
	await expect.poll(() => stored(page)).toContain('De Vlonder');
}

/** From here on the app does not start: its files never come. */
const withoutApp = (page: Page) => page.route('**/_app/**/*.js', () => undefined);

/** Holds the files of the app back; returns the way to let them through. */
async function heldBack(page: Page): Promise<() => void> {
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await held;
		await route.fallback();
	});
	return () => {
		release();
	};
}

test('the home screen stands before the app has started, with links that work', async ({
	page
}) => {
	await seen(page);
	await withoutApp(page);
	await page.goto('/', { waitUntil: 'commit' });
	await expect(picture(page).getByRole('heading', { name: 'De Vlonder' })).toBeVisible();
	await expect(page).toHaveTitle('Gesprekken – Aan tafel');
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	await expect(page.getByRole('main')).toHaveCount(1);
	// What is only so for a moment, or asks for the app, is not there.
	await expect(page.getByText(/^over /)).toBeHidden();
	await expect(page.getByText('Opgeslagen op dit apparaat')).toBeHidden();
	await expect(picture(page).locator('form')).toHaveAttribute('inert');
	await page.getByRole('link', { name: 'Voorbereiden' }).click({ noWaitAfter: true });
	await expect.poll(() => page.url()).toContain('/gesprek/vlonder/voorbereiden');
	await expect(picture(page)).toHaveCount(0);
});

test('the real screen takes the place of the picture, where it stood', async ({ page }) => {
	await seen(page);
	const release = await heldBack(page);
	await page.goto('/', { waitUntil: 'commit' });
	const places = () =>
		page.evaluate(() =>
			[...document.querySelectorAll('a, h1, h2, time')]
				.filter((each) => each.closest('[hidden]') === null)
				.map((each) => {
					const { left, top, width, height } = each.getBoundingClientRect();
					return `${each.textContent.trim()} ${[left, top, width, height].map(Math.round).join()}`;
				})
		);
	const link = page.getByRole('link', { name: 'Voorbereiden' });
	await expect(picture(page)).toBeVisible();
	await link.focus();
	await page.evaluate(() => document.fonts.ready.then(() => null));
	const before = await places();
	release();
	await expect(picture(page)).toHaveCount(0);
	expect(await places()).toEqual(before);
	expect(await link.evaluate((each) => document.activeElement === each)).toBe(true);
	await expect(page.getByText('Opgeslagen op dit apparaat')).toBeVisible();
});

test('a tap before the app has started is followed once it has, without starting it again', async ({
	page
}) => {
	await seen(page);
	const release = await heldBack(page);
	await page.goto('/', { waitUntil: 'commit' });
	await page.getByRole('link', { name: 'Voorbereiden' }).click({ noWaitAfter: true });
	await page.evaluate(() => {
		document.documentElement.dataset['first'] = '';
	});
	release();
	await expect(page.getByRole('heading', { level: 1, name: 'Voorbereiden' })).toBeVisible();
	expect(page.url()).toContain('/gesprek/vlonder/voorbereiden');
	await expect(page.locator('html[data-first]')).toHaveCount(1);
});

/** Lines of a kept picture that do not hold, with why. */
const untrue = [
	['of another version', 0, '/_app/immutable/entry/app.older.js'],
	['of other rows', 1, 'before'],
	['of the day before', 2, '2026-06-08'],
	['from a clock that was ahead', 3, '12:41'],
	['of before a talk that is over', 4, '12:40']
] as const;

/** Keeps another picture, and opens the app on it. */
async function openOn(page: Page, lines: readonly string[]): Promise<void> {
	await page.evaluate((kept) => {
		localStorage.setItem('home-picture', kept);
	}, lines.join('\n'));
	await page.goto('/', { waitUntil: 'domcontentloaded' });
}

test('no picture is shown that does not hold', async ({ page }) => {
	await seen(page);
	await withoutApp(page);
	const lines = (await stored(page))?.split('\n') ?? [];
	await openOn(page, lines);
	await expect(picture(page)).toHaveCount(1);
	for (const [why, line, value] of untrue) {
		await openOn(page, lines.with(line, value));
		await expect(picture(page), why).toHaveCount(0);
		expect(await stored(page), why).toBeNull();
	}
	await page.clock.setFixedTime('2026-06-10T12:40:00+02:00');
	await openOn(page, lines);
	await expect(picture(page), 'the next day').toHaveCount(0);
	expect(await stored(page), 'the next day').toBeNull();
});

test('the picture is gone once a talk was changed in another tab', async ({ page }) => {
	await seen(page);
	await page.goto('/instellingen');
	const other = await page.context().newPage();
	await other.goto('/gesprek/vlonder/voorbereiden');
	expect(await stored(page)).not.toBeNull();
	await other.getByLabel('School', { exact: true }).fill('De Steiger');
	await expect.poll(() => stored(page)).toBeNull();
	await other.close();
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'De Steiger' })).toBeVisible();
	await expect.poll(() => stored(page)).toContain('De Steiger');
});

test('what is searched for is in no picture', async ({ page }) => {
	await seen(page);
	await page.getByRole('searchbox').fill('nergens');
	await expect(page.getByText('Geen school of plaats gevonden')).toBeVisible();
	await page.clock.setFixedTime('2026-06-10T08:00:00+02:00');
	await page.getByRole('searchbox').fill('nergens te vinden');
	await expect(page.getByText('te vinden’')).toBeVisible();
	expect(await stored(page)).not.toContain('nergens');
});

test('the app works without a place to keep the picture', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('It is full', 'QuotaExceededError');
		};
	});
	await page.clock.setFixedTime(now);
	await startWith(page, talk());
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'De Vlonder' })).toBeVisible();
	expect(await stored(page)).toBeNull();
});
