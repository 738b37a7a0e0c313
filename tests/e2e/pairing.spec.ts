import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from '../setup/app-test.ts';
import { filmOf, frameOf } from '../setup/camera-film.ts';
import { Profile } from '../setup/profile.ts';
import { seed } from '../setup/seed.ts';
import { wilgenroosDocument } from '../setup/wilgenroos-document.ts';

const isInStep = (page: Page) =>
	expect(page.getByText(/^Gesynchroniseerd om/).first()).toBeVisible({ timeout: 30_000 });

/** A code that belongs to something else, drawn as the browser of `page` shows it. */
async function otherCode(page: Page): Promise<Buffer> {
	const tab = await page.context().newPage();
	const { default: encodeQR } = await import('qr');
	await tab.setContent(
		`<div>${encodeQR('https://wifi.example/?login=1', 'svg', { scale: 8 })}</div>`
	);
	const picture = await tab.locator('svg').screenshot();
	await tab.close();
	return picture;
}

test('a laptop scans the code from the screen of the tablet, and has its conversations', async ({
	page: one,
	server
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'aan-tafel-film-'));
	const film = join(folder, 'camera.y4m');
	// The camera of a browser is chosen at its start, so the laptop is a browser of its own.
	const laptop = new Profile();
	await one.goto('/');
	await one.getByRole('link', { name: 'Nieuw gesprek' }).first().waitFor();
	await seed(one, wilgenroosDocument('scan'));
	await one.goto('/instellingen');
	await one.getByRole('button', { name: 'Begin op dit apparaat' }).click();
	await isInStep(one);

	// The only way back after losing every device is asked for at once.
	await expect(one.getByText('Maak nu je herstelblad')).toBeVisible();
	const download = one.waitForEvent('download');
	await one.getByRole('button', { name: 'Maak het herstelblad' }).click();
	expect((await download).suggestedFilename()).toBe('herstelblad-aan-tafel.pdf');
	await expect(one.getByText('Maak nu je herstelblad')).toBeHidden();

	await one.getByRole('button', { name: 'Toon de code' }).click();
	const shown = await one.getByRole('img', { name: 'QR-code van de koppelcode' }).screenshot();
	const [wrong, right] = [await frameOf(one, await otherCode(one)), await frameOf(one, shown)];
	const [six] = [Array.from({ length: 6 })];
	writeFileSync(film, filmOf([...six.map(() => wrong), ...six.map(() => right)]));

	const two = await laptop.open(server.origin, { film, withoutWorker: true });
	await two.goto('/instellingen');
	await two.getByRole('button', { name: 'Scan met de camera' }).click();
	await expect(two.getByText('Dit is een andere QR-code')).toBeVisible();
	await isInStep(two);
	await expect(two.getByRole('dialog')).toBeHidden();
	expect(two.url()).toBe(`${server.origin}/instellingen`);
	await two.goto('/');
	await expect(two.getByText('De Wilgenroos').first()).toBeVisible();

	await laptop.remove();
	rmSync(folder, { recursive: true });
});
