import { expect, type Page } from '@playwright/test';
import { chip } from './fill.ts';

/** What became of the eight agreements of De Wilgenroos, in the order of the list. */
const outcomes = [...Array<string>(5).fill('Gelukt'), 'Gewijzigd', 'Deels', 'Niet gelukt'];

const rows = (page: Page) =>
	page.getByRole('region', { name: /vorig schooljaar/ }).getByRole('listitem');

/** Looks back at all eight, carries the last one over, and gives what was written. */
export async function lookBackAtEight(page: Page): Promise<readonly string[]> {
	await expect(page.getByRole('heading', { name: 'Terugblik 2025-2026' })).toBeVisible();
	await expect(rows(page)).toHaveCount(8);
	// Ticked off between the two talks.
	await expect(rows(page).first()).toContainText('Gelukt');
	for (const [index, outcome] of outcomes.entries()) {
		await rows(page).nth(index).getByRole('button').first().click();
		if (index > 0) await chip(page, 'Is het gelukt?', outcome).click();
		await page.getByLabel('Wat bracht het?').fill(`opbrengst${index}x`);
		if (outcome === 'Niet gelukt') {
			await page.getByRole('checkbox', { name: /voor 2026-2027/ }).click();
		}
		await page.getByRole('button', { name: 'Klaar', exact: true }).click();
	}
	const tally = page.locator('.tally');
	for (const words of ['5 gelukt', '1 gewijzigd', '1 deels', '1 niet gelukt']) {
		await expect(tally).toContainText(words);
	}
	return outcomes.map((_, index) => `opbrengst${index}x`);
}

/** A year later, before the talk: what the first talk left, and one agreement ticked off meanwhile. */
export async function tickOffFirst(page: Page, earlier: string, what: string): Promise<void> {
	await page.goto(`/gesprek/${earlier}/verslag`);
	await page.getByRole('button', { name: 'Afspraken afvinken: 8 open' }).click();
	await chip(page, `Hoe staat het met: ${what}`, 'Gelukt').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Klaar' }).click();
	await expect(page.getByRole('button', { name: 'Afspraken afvinken: 7 open' })).toBeVisible();
	await expect(page.getByText('Opgeslagen op dit apparaat').first()).toBeVisible();
}
