import { expect } from '@playwright/test';
import { test } from '../../setup/app-test.ts';
import { Profile } from '../../setup/profile.ts';
import { enterStep, madeDocument, seed } from '../../setup/seed.ts';
import { AppServer } from '../../setup/server.ts';
import { setWrites, takeHoldOfWrites } from './full-disk.ts';

const photo = new URL('../../fixtures/sheet-photo.jpg', import.meta.url).pathname;

/** How long, in ms, adding a photo goes on before the battery is empty. */
const moments = [0, 100, 200, 350, 700];

test('a battery that dies while a photo is added leaves no half photo, and the talk goes on', async () => {
	const server = await AppServer.start();
	const profile = new Profile();
	let page = await profile.open(server.origin, { withoutWorker: true });
	await page.goto('/');
	await page.getByRole('link', { name: 'Nieuw gesprek' }).first().waitFor();
	const document = madeDocument('foto');
	document.add('participant', { role: 'principal', label: 'Directeur' });
	enterStep(document, 'close');
	await seed(page, document);
	const photos = () => page.getByRole('img', { name: 'Foto van het vel' });
	for (const moment of moments) {
		await takeHoldOfWrites(page);
		await page.goto('/gesprek/foto/vel');
		await setWrites(page, 'slow-photos');
		await page.getByRole('button', { name: 'Foto van het vel' }).first().click();
		const chosen = page.getByLabel('Foto uit een bestand').setInputFiles(photo);
		await chosen.catch(() => undefined);
		await page.waitForTimeout(moment);
		profile.kill();
		page = await profile.open(server.origin, { withoutWorker: true });
	}
	await page.goto('/gesprek/foto/vel');
	await expect(page.getByLabel('Hoe heb je het gesprek ervaren?')).toBeVisible();
	const before = await page.getByLabel('Wat zie je op de foto?').count();
	await expect(photos()).toHaveCount(before);
	await page.getByRole('button', { name: 'Foto van het vel' }).first().click();
	await page.getByLabel('Foto uit een bestand').setInputFiles(photo);
	await expect(photos()).toHaveCount(before + 1);
	await page.getByLabel('Hoe heb je het gesprek ervaren?').fill('Fijn');
	await profile.remove();
	await server.stop();
});
