import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from '../setup/app-test.ts';
import { RecordingProxy } from '../setup/recording-proxy.ts';
import { enterStep, seed } from '../setup/seed.ts';
import { AppServer } from '../setup/server.ts';
import { wilgenroosDocument } from '../setup/wilgenroos-document.ts';
import { goToStep, script } from './wilgenroos/script.ts';

const photo = new URL('../fixtures/sheet-photo.jpg', import.meta.url).pathname;
/** Random, as the app makes them: it stands in addresses. */
const id = 'T3rk7Xn0qWm-5vYb_hZ2s';
const sheet = `/gesprek/${id}/vel`;
const first = script.notes.yellow[0]?.text ?? '';

/** Ms in which every change is on the disk. */
const untilSafe = 250;

const isInStep = (page: Page) =>
	expect(page.getByText(/^Gesynchroniseerd om/).first()).toBeVisible({ timeout: 30_000 });

async function openSettings(page: Page): Promise<void> {
	await page.goto('/instellingen');
	await expect(page.getByRole('heading', { name: 'Twee apparaten gelijk houden' })).toBeVisible();
}

/** Sets up a workspace and gives its code. */
async function begin(page: Page): Promise<string> {
	await openSettings(page);
	await page.getByRole('button', { name: 'Begin op dit apparaat' }).click();
	await isInStep(page);
	await page.getByRole('button', { name: 'Toon de code' }).click();
	return page.getByLabel('Koppelcode', { exact: true }).innerText();
}

async function pair(page: Page, code: string): Promise<void> {
	await openSettings(page);
	await page.getByLabel('Code van je andere apparaat').fill(code);
	await page.getByRole('button', { name: 'Koppel dit apparaat' }).click();
	await isInStep(page);
}

/** Opens a wish, and puts words before or behind its text. */
async function addTo(page: Page, text: string, change: (text: string) => string): Promise<void> {
	await page.getByRole('button', { name: `wens: ${text}` }).click();
	const field = page.getByRole('dialog').getByLabel('Tekst', { exact: true });
	await field.fill(change(text));
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: `wens: ${change(text)}` })).toBeVisible();
	await page.waitForTimeout(untilSafe);
}

async function addPhoto(page: Page): Promise<void> {
	await goToStep(page, 'Afronden');
	await page.getByRole('button', { name: 'Foto van het vel' }).first().click();
	await page.getByLabel('Foto uit een bestand').setInputFiles(photo);
	await expect(page.getByRole('dialog')).toBeHidden();
	await hasPhoto(page);
	await page.waitForTimeout(untilSafe);
}

const hasPhoto = (page: Page) =>
	expect(page.getByRole('img', { name: /vel/i }).first()).toBeVisible();

/** Every file that the server keeps, as one text. */
function storeOf(folder: string): string {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true });
	const contents = files
		.filter((file) => file.isFile())
		.map((file) => readFileSync(join(file.parentPath, file.name), 'latin1'));
	return contents.join('\n');
}

/** Words of the conversation, long enough not to turn up by chance, that are in no address of the app. */
function words(): readonly string[] {
	const notes = [...script.notes.yellow, ...script.notes.green, ...script.notes.pink];
	const texts = [...notes, ...script.ambitions].map(({ text }) => text).join(' ');
	const found = new Set(texts.toLowerCase().match(/\p{L}{6,}/gu));
	found.delete('gesprek');
	return [...found, 'wilgenroos', 'oosterdonk'];
}

test('two devices change the same note offline; online again all three have every word', async ({
	browser
}) => {
	// Three devices at once, on two cores.
	test.setTimeout(300_000);
	const server = await AppServer.start();
	const proxy = await RecordingProxy.start(server.port);
	/** A device of its own: nothing of what the others keep is in it. */
	const device = (serviceWorkers: 'allow' | 'block') =>
		browser.newPage({ baseURL: proxy.origin, serviceWorkers });
	// The only one that is started anew without the server.
	const one = await device('allow');
	await one.goto('/');
	await one.getByRole('link', { name: 'Nieuw gesprek' }).first().waitFor();
	const document = wilgenroosDocument(id);
	enterStep(document, 'write-wishes');
	await seed(one, document);
	await one.goto(sheet);
	await addPhoto(one);
	const code = await begin(one);

	const two = await device('block');
	await pair(two, code);
	await two.goto('/');
	await expect(two.getByText('De Wilgenroos').first()).toBeVisible();
	for (const page of [one, two]) {
		await page.goto(sheet);
		await goToStep(page, 'Wensen');
	}

	await server.stop();
	await addTo(one, first, (text) => `Elke dag: ${text}`);
	await addTo(two, first, (text) => `${text}, met iedereen`);
	const both = `Elke dag: ${first}, met iedereen`;
	await one.goto('/');
	await expect(one.getByText(/wacht(en)? op internet/).first()).toBeVisible();

	await server.restart();
	await one.goto(sheet);
	for (const page of [one, two]) {
		await expect(page.getByRole('button', { name: `wens: ${both}` })).toBeVisible({
			timeout: 60_000
		});
	}

	const three = await device('block');
	await pair(three, code);
	await three.goto(sheet);
	for (const { text } of script.notes.yellow) {
		const whole = text === first ? both : text;
		await expect(three.getByText(whole).first()).toBeAttached();
	}
	await goToStep(three, 'Afronden');
	await hasPhoto(three);

	const seen = (storeOf(server.folder) + proxy.recorded().toString('latin1')).toLowerCase();
	expect(seen.length).toBeGreaterThan(300_000);
	const found = words().filter((word) => seen.includes(Buffer.from(word).toString('latin1')));
	expect(found).toEqual([]);

	for (const page of [one, two, three]) await page.close();
	proxy.close();
	await server.stop();
});
