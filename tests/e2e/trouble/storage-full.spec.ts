import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { chooseGuide, test } from '../../setup/app-test.ts';
import { enterStep } from '../../setup/seed.ts';
import { wilgenroosDocument } from '../../setup/wilgenroos-document.ts';
import { startWith } from '../../setup/start-with.ts';
import { emptyDisk, fillDisk, setWrites, takeHoldOfWrites } from './full-disk.ts';
import { photoWithPlace } from './photo-files.ts';

const address = '/gesprek/vol';
const notes = (page: Page) => page.getByRole('textbox', { name: 'Eigen notities' });
const full = (page: Page) => page.getByText('Er is geen ruimte meer op dit apparaat.');
const saved = (page: Page) => page.getByText('Opgeslagen op dit apparaat');

async function open(page: Page, screen: string): Promise<void> {
	await takeHoldOfWrites(page);
	const document = wilgenroosDocument('vol');
	enterStep(document, 'close');
	await startWith(page, document);
	await page.goto(`${address}/${screen}`);
}

/** Text without line breaks and double spaces. */
const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

async function savedCopy(page: Page): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Bewaar een kopie' }).click();
	return readFileSync(await (await download).path(), 'utf8');
}

test('on a full disk the screen says so until it is true, and the words are stored once there is room', async ({
	page
}) => {
	await open(page, 'voorbereiden');
	await expect(saved(page)).toBeVisible();
	await setWrites(page, 'full');
	await notes(page).pressSequentially('woorden zonder ruimte ');
	await expect(full(page)).toBeVisible();
	await expect(page.getByText('Nog niet bewaard', { exact: true })).toBeVisible();
	await expect(saved(page)).toBeHidden();
	await page.waitForTimeout(3000);
	await notes(page).pressSequentially('en nog meer');
	await expect(full(page)).toBeVisible();
	await expect(notes(page)).toHaveValue(/woorden zonder ruimte en nog meer/);

	await setWrites(page, 'fine');
	await expect(saved(page)).toBeVisible({ timeout: 8000 });
	await expect(full(page)).toBeHidden();
	await page.reload();
	await expect(notes(page)).toHaveValue(/woorden zonder ruimte en nog meer/);
});

test('a copy made while the disk is full holds every word, also the last ones', async ({
	page
}) => {
	await open(page, 'voorbereiden');
	await setWrites(page, 'full');
	await notes(page).pressSequentially('niet bewaard maar wel in de kopie');
	await expect(full(page)).toBeVisible();
	const copy = flat(await savedCopy(page));
	const { view } = wilgenroosDocument('vol');
	const words = [
		'niet bewaard maar wel in de kopie',
		...[...view.notes, ...view.ambitions].map(({ text }) => text),
		...view.agreements.map(({ what }) => what),
		...view.participants.map(({ valuable }) => valuable)
	];
	const missing = words.map(flat).filter((text) => !copy.includes(text));
	expect(missing).toEqual([]);
});

test('who leaves the screen while the disk is full finds every word back, and home keeps saying it', async ({
	page
}) => {
	await open(page, 'voorbereiden');
	await setWrites(page, 'full');
	await notes(page).pressSequentially('nergens bewaard');
	await expect(full(page)).toBeVisible();
	await page.getByRole('link', { name: 'Terug naar gesprekken' }).click();
	const warning = page.getByText('Je laatste woorden zijn nog niet bewaard');
	await expect(warning).toBeVisible();
	await page.getByRole('link', { name: 'Open het gesprek' }).click();
	await page.getByRole('link', { name: 'Overzicht' }).click();
	await expect(warning).toBeVisible();

	await setWrites(page, 'fine');
	await expect(warning).toBeHidden({ timeout: 8000 });
	await page.goto(`${address}/voorbereiden`);
	await expect(notes(page)).toHaveValue(/nergens bewaard/);
	await expect(saved(page)).toBeVisible();
});

test('the browser asks before a page with unsaved words is closed', async ({ page }) => {
	await open(page, 'voorbereiden');
	await setWrites(page, 'full');
	await notes(page).pressSequentially('nergens bewaard');
	await expect(full(page)).toBeVisible();
	const asked = page.waitForEvent('dialog');
	await page.close({ runBeforeUnload: true });
	const dialog = await asked;
	expect(dialog.type()).toBe('beforeunload');
	await dialog.dismiss();
	await expect(notes(page)).toHaveValue(/nergens bewaard/);
});

test('while every third write fails, 100 typed words are all stored in the end', async ({
	page
}) => {
	test.setTimeout(180_000);
	await open(page, 'voorbereiden');
	await notes(page).fill('');
	await setWrites(page, 'every-third-fails');
	const words = Array.from({ length: 100 }, (_, i) => `w${i}`).join(' ');
	await notes(page).focus();
	await page.keyboard.type(words);
	await expect(saved(page)).toBeVisible({ timeout: 30_000 });
	await page.reload();
	await expect(notes(page)).toHaveValue(words);
});

test('a photo without room for it is refused in words, and nothing half is left', async ({
	page
}) => {
	await open(page, 'vel');
	await setWrites(page, 'full');
	await page.getByRole('button', { name: 'Foto van het vel' }).first().click();
	await page.getByLabel('Foto uit een bestand').setInputFiles({ ...photoWithPlace });
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText('Er is geen ruimte voor de foto').first()).toBeVisible();
	await dialog.getByRole('button', { name: 'Verder zonder foto' }).click();
	await expect(page.getByLabel('Wat zie je op de foto?')).toHaveCount(0);
	await setWrites(page, 'fine');
	await page.getByRole('button', { name: 'Foto van het vel' }).first().click();
	await page.getByLabel('Foto uit een bestand').setInputFiles({ ...photoWithPlace });
	await expect(page.getByRole('img', { name: 'Foto van het vel' })).toHaveCount(1);
});

test('a new conversation without room for it is refused in words, with a way to try again', async ({
	page
}) => {
	await open(page, 'voorbereiden');
	await page.goto('/instellingen');
	await setWrites(page, 'full');
	await page
		.getByRole('link', { name: /Gesprekken|Aan tafel/ })
		.first()
		.click();
	await page.getByRole('link', { name: 'Nieuw gesprek' }).first().click();
	await chooseGuide(page);
	await expect(page.getByRole('heading', { name: 'Dit apparaat is vol' })).toBeVisible();
	await setWrites(page, 'fine');
	await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
	await expect(page.getByRole('heading', { name: 'Voorbereiden' })).toBeVisible();
});

test('the browser’s own limit on storage is told as a full disk, and freed room is used', async ({
	browser,
	baseURL
}) => {
	// Of its own: room that the tests before it gave up comes free later.
	const page = await browser.newPage();
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL, quotaSize: 6_000_000 });
	await open(page, 'voorbereiden');
	await fillDisk(page);
	await notes(page).pressSequentially('zonder ruimte');
	await expect(full(page)).toBeVisible({ timeout: 10_000 });
	await emptyDisk(page);
	await expect(saved(page)).toBeVisible({ timeout: 10_000 });
	await page.reload();
	await expect(notes(page)).toHaveValue(/zonder ruimte/);
	await page.close();
});
