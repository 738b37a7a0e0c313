import { expect, type Page } from '@playwright/test';
import { test } from '../setup/app-test.ts';
import { startWith } from '../setup/start-with.ts';
import { dimProblems, problemsInSize, problemsOf, ringProblems } from './accessibility/audit.ts';
import { documentsAt } from './accessibility/conversations.ts';
import { earlierScreens, guideScreens } from './accessibility/guide-screens.ts';
import { keepScreens, keptPaths } from './accessibility/keep-screens.ts';
import {
	apartScreens,
	deskScreens,
	reportScreens,
	sheetScreens,
	stepScreens,
	tableScreens,
	type Screen
} from './accessibility/screens.ts';
import { at } from './wilgenroos/script.ts';

/** Between two screens, so that each is made anew. */
const between = '/leidraden';

const landscape = { width: 1180, height: 820 };
const others = [
	{ width: 820, height: 1180 },
	{ width: 390, height: 844 }
];

test.describe.configure({ mode: 'parallel' });
// Many screens in each test, on cores that others may use as well.
test.setTimeout(240_000);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function fill(page: Page, paths: readonly string[]): Promise<void> {
	await page.clock.setFixedTime(at('14:01'));
	await startWith(page, ...documentsAt(paths));
	await page.goto(between);
	await expect(heading(page)).toHaveText('Leidraden');
}

/** Follows a link within the app, from a screen that is another one, and waits until its own heading stands there. */
async function follow(page: Page, path: string): Promise<void> {
	await page.evaluate(async (href) => {
		const heading = () => document.querySelector('h1')?.textContent;
		const before = heading();
		// The clock of the app reads the time anew, as when somebody comes back to it.
		window.dispatchEvent(new Event('focus'));
		const link = document.createElement('a');
		link.href = href;
		document.querySelector('main')?.append(link);
		link.click();
		const isThere = () =>
			location.href.endsWith(href) && heading() !== undefined && heading() !== before;
		for (let tries = 0; !isThere(); tries++) {
			if (tries > 1000) throw new Error(`Did not come to ${href}`);
			await new Promise((resolve) => setTimeout(resolve, 15));
		}
	}, path);
}

/** Goes to a screen within the app, where it may: starting the app takes longer than looking at it. */
async function go(page: Page, { path, isOpened }: Screen): Promise<void> {
	if (page.url() === 'about:blank' || isOpened) {
		await page.goto(path);
		await expect(heading(page)).toBeAttached();
	} else {
		if (!page.url().endsWith(between)) await follow(page, between);
		await follow(page, path);
		// What is read aloud on the way is the name of this screen.
		await expect(page.locator('#svelte-announcer')).not.toHaveText(/^Leidraden/);
	}
}

async function show(page: Page, screen: Screen): Promise<void> {
	await page.setViewportSize(landscape);
	await page.clock.setFixedTime(at(screen.time ?? '14:01'));
	await go(page, screen);
	await screen.reach?.(page);
}

/** Problems per screen, so that one run tells all of them. */
async function look(page: Page, screen: Screen): Promise<Readonly<Record<string, string[]>>> {
	await show(page, screen);
	const found = { [screen.name]: [...(await problemsOf(page)), ...(await dimProblems(page))] };
	found[`${screen.name}, focus`] = await ringProblems(page);
	for (const size of screen.isMain ? others : []) {
		await page.setViewportSize(size);
		found[`${screen.name} at ${size.width}`] = await problemsInSize(page);
	}
	return Object.fromEntries(Object.entries(found).filter(([, problems]) => problems.length > 0));
}

async function lookAtAll(
	page: Page,
	screens: readonly Screen[],
	others: readonly string[] = []
): Promise<void> {
	const paths = ['/gesprek/planned', '/gesprek/held', ...others];
	await fill(page, [...paths, ...screens.map(({ path }) => path)]);
	const found: Record<string, string[]> = {};
	for (const screen of screens) Object.assign(found, await look(page, screen));
	expect(found).toEqual({});
}

test('the first visit, with nothing in it, has no accessibility problems', async ({ page }) => {
	const found = await look(page, { name: 'first visit', path: '/', isMain: true });
	expect(found).toEqual({});
});

test('the screens of the desk have no accessibility problems', async ({ page }) => {
	await lookAtAll(page, deskScreens);
});

test('the table has no accessibility problems in any state', async ({ page }) => {
	await lookAtAll(page, tableScreens);
});

test('the sheet has no accessibility problems in any step', async ({ page }) => {
	await lookAtAll(page, stepScreens);
});

test('the sheet has no accessibility problems in any other state', async ({ page }) => {
	await lookAtAll(page, sheetScreens);
});

test('what two people left who were apart has no accessibility problems', async ({ page }) => {
	await lookAtAll(page, apartScreens);
});

test('the sheet of the other guides has no accessibility problems', async ({ page }) => {
	await lookAtAll(page, guideScreens);
});

test('what an earlier talk left has no accessibility problems', async ({ page }) => {
	await lookAtAll(page, earlierScreens);
});

test('finding, keeping, erasing and schools have no accessibility problems', async ({ page }) => {
	await lookAtAll(page, keepScreens, keptPaths);
});

test('the report has no accessibility problems', async ({ page }) => {
	await lookAtAll(page, reportScreens);
});

test('what is said when the storage is closed has no accessibility problems', async ({ page }) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('closed', 'UnknownError');
		};
	});
	const found: Record<string, string[]> = {};
	for (const path of ['/', '/nieuw', '/gesprek/planned/tafel']) {
		Object.assign(found, await look(page, { name: `no storage: ${path}`, path, isMain: true }));
	}
	expect(found).toEqual({});
});
