import { Buffer } from 'node:buffer';
import { expect, type Page } from '@playwright/test';
import { test } from '../setup/app-test.ts';
import { wilgenroosDocument } from '../setup/wilgenroos-document.ts';
import { withoutServer } from './guides/offline-talk.ts';
import { duoFile } from './schools/file.ts';

const saved = (page: Page) => expect(page.getByText('Opgeslagen op dit apparaat')).toBeVisible();
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** A talk that was only ever given a name gets a dossier, with facts that are there after a reload. */
async function makeDossier(page: Page): Promise<void> {
	await page.goto('/scholen');
	await page.getByRole('button', { name: /Wilgenroos/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Wilgenroos');
	await page.getByRole('button', { name: 'Basisonderwijs (PO)' }).click();
	await field(page, 'Soort school').fill('daltonschool');
	await page.getByLabel('Rol toevoegen').selectOption('Cultuurcoördinator');
	await field(page, 'Om te onthouden').fill('werkt op dinsdag');
	await page.getByRole('button', { name: 'Document noemen' }).click();
	await field(page, 'Welk document?').fill('Schoolplan');
	await field(page, 'Adres op internet (mag leeg)').fill('school.example/plan');
	await saved(page);
	await page.reload();
	await expect(field(page, 'Soort school')).toHaveValue('daltonschool');
	await expect(page.getByRole('link', { name: 'Open Schoolplan' })).toHaveAttribute(
		'href',
		'https://school.example/plan'
	);
	await expect(page.getByRole('link', { name: /Ambitiegesprek/ }).first()).toBeVisible();
	await expect(page.getByText('Ambitie 3')).toBeVisible();
	await page.getByRole('button', { name: 'Eerdere versies' }).click();
	const versions = page.getByRole('dialog', { name: 'Eerdere versies' });
	await expect(versions.getByText(/nog geen eerdere versies/)).toBeVisible();
	await page.keyboard.press('Escape');
}

/** Ticked off here, it is in the conversation itself. */
async function tickOff(page: Page): Promise<void> {
	const open = page.getByRole('region', { name: /afspraken staan open/ });
	const before = await open.getByRole('listitem').count();
	await open.locator('summary').first().click();
	await open.getByRole('button', { name: 'Gelukt', exact: true }).first().click();
	await expect(
		page.getByRole('heading', { name: `${before - 1} afspraken staan open` })
	).toBeVisible();
	await page.reload();
	await expect(
		page.getByRole('heading', { name: `${before - 1} afspraken staan open` })
	).toBeVisible();
}

async function takeInList(page: Page): Promise<void> {
	await page.goto('/scholen');
	const file = page.getByLabel('Kies het CSV-bestand');
	await file.setInputFiles({
		name: 'brief.txt',
		mimeType: 'text/plain',
		buffer: Buffer.from('Hallo')
	});
	await expect(page.getByText(/Dit is geen CSV-bestand.*Er is niets veranderd/)).toBeVisible();
	await file.setInputFiles(duoFile('09ZY;00;;1234 AB;DELFT;DELFT', 'te;kort'));
	await expect(page.getByText('Regel 10003: de naam ontbreekt.')).toBeVisible();
	await page.getByRole('button', { name: 'Neem niets op' }).click();
	await expect(page.getByText('Er is niets veranderd.')).toBeVisible();
	await file.setInputFiles(duoFile('te;kort'));
	await page.getByRole('button', { name: /Neem de andere .* scholen op/ }).click();
	await expect(page.getByText(/scholen op dit apparaat gezet/)).toBeVisible();
}

/** By keyboard: a school of the list becomes the school of the talk, with a dossier of its own. */
async function chooseFromList(page: Page): Promise<void> {
	await page.goto('/nieuw');
	await page.getByRole('button', { name: /De Cultuur Loper/ }).click();
	await page.waitForURL('**/voorbereiden');
	const school = page.getByRole('combobox', { name: 'School' });
	await school.pressSequentially('irene');
	await expect(page.getByRole('option', { name: /Irène; De Linde/ })).toBeVisible();
	await school.press('ArrowDown');
	await school.press('Enter');
	await expect(school).toHaveValue('Irène; De Linde');
	await expect(field(page, 'Plaats')).toHaveValue('Delft');
	await page.getByRole('link', { name: 'Dossier van de school' }).click();
	await expect(field(page, 'BRIN (mag leeg)')).toHaveValue('09ZX');
}

/** The talks of both on one page; and apart again. */
async function mergeAndSeparate(page: Page): Promise<void> {
	await page.getByLabel('Voeg samen met een andere school').selectOption({ index: 1 });
	await expect(page.getByText(/staat nu op deze bladzijde. Er is niets weg./)).toBeVisible();
	await expect(page.getByText('2 gesprekken', { exact: false }).first()).toBeVisible();
	await page.goto('/scholen');
	await expect(page.getByRole('link', { name: /Wilgenroos/ })).toHaveCount(0);
	await page.getByRole('link', { name: /De Linde/ }).click();
	await page.getByRole('button', { name: 'Haal weer uit elkaar' }).click();
	await expect(page.getByText(/heeft weer een eigen bladzijde/)).toBeVisible();
	await page.goto('/scholen');
	await expect(page.getByRole('link', { name: /Wilgenroos/ })).toHaveCount(1);
}

test('a school gets a dossier, its agreements are ticked off, a list is taken in, and entries merge, without the server', async () => {
	const earlier = wilgenroosDocument('wilgenroos');
	earlier.choose('endedAt', Date.parse('2025-06-03T15:20:00+02:00'));
	await withoutServer({ now: '2025-09-10T12:40:00+02:00', stored: [earlier] }, async (page) => {
		await makeDossier(page);
		await tickOff(page);
		await takeInList(page);
		await chooseFromList(page);
		await mergeAndSeparate(page);
	});
});
