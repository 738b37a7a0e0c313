import { expect, type Page } from '@playwright/test';
import { chooseGuide } from '../../setup/app-test.ts';
import { script, seatLabels } from './script.ts';

/** Fills in who, where, when and what to pack, at the desk with wifi. Gives the address of the talk. */
export async function prepare(page: Page): Promise<string> {
	await page.goto('/');
	await page.getByRole('link', { name: 'Nieuw gesprek' }).first().click();
	await chooseGuide(page);
	await page.waitForURL('**/voorbereiden');
	await page.getByLabel('School', { exact: true }).fill('Basisschool De Wilgenroos');
	await page.getByLabel('Plaats', { exact: true }).fill('Oosterdonk');
	await page.getByLabel('Plek in de school').fill(script.location);
	await page.getByLabel('Datum').fill(script.date);
	await page.getByLabel('Van', { exact: true }).fill(script.plannedStart);
	await page.getByLabel('Tot', { exact: true }).fill(script.plannedEnd);
	await addTeacher(page);
	await renameSeat(page, 'Cultuurcoördinator', seatLabels['p-icc'] ?? '');
	await packBag(page);
	return new URL(page.url()).pathname.replace('/voorbereiden', '');
}

async function addTeacher(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Stoel', exact: true }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Leerkracht', exact: true }).click();
	await renameSeat(page, 'Leerkracht', seatLabels['p-lkb'] ?? '');
}

async function renameSeat(page: Page, from: string, to: string): Promise<void> {
	await page.getByRole('button', { name: `${from}: naam van de stoel` }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('textbox').fill(to);
	await dialog.getByRole('button', { name: 'Klaar' }).click();
}

async function packBag(page: Page): Promise<void> {
	const items = page.getByRole('region', { name: 'Klaarzetten en inpakken' });
	for (const name of [
		'Beeld van de school',
		'Assessment en schoolplan gelezen',
		'Cultuurteam gevraagd',
		'Groot wit vel, stiften en pennen',
		'Kleine notities: geel, groen, roze'
	]) {
		await items.getByRole('checkbox', { name }).click();
	}
	await expect(items.getByText('5 van 6')).toBeVisible();
}
