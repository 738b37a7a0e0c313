import { expect, type Page } from '@playwright/test';
import { apartTalk, fourAmbitions, noteApart } from '../setup/apart-talk.ts';
import { test } from '../setup/app-test.ts';
import { enterStep } from '../setup/seed.ts';
import { startWith } from '../setup/start-with.ts';

const mark = 'Twee mensen schreven hier tegelijk';

async function openAt(page: Page, step: string): Promise<void> {
	const document = apartTalk('apart');
	enterStep(document, step);
	await startWith(page, document);
	await page.goto('/gesprek/apart/vel');
}

const column = (page: Page) => page.getByRole('complementary', { name: /^Ambities/ });
const choice = (page: Page) => page.getByRole('dialog', { name: 'Maximaal drie ambities' });

test('four ambitions after a merge all stay, and the sheet asks which to merge, park or keep as a wish', async ({
	page
}) => {
	await openAt(page, 'cluster-wishes');
	await expect(column(page).getByText('Vier ambities, plek voor drie.')).toBeVisible();
	for (const text of fourAmbitions) await expect(column(page).getByText(text)).toBeVisible();
	await column(page).getByRole('button', { name: 'Kies wat we doen' }).click();
	await choice(page)
		.getByRole('button', { name: /^Ambitie 4/ })
		.click();
	await choice(page)
		.getByRole('button', { name: /^Als wens bewaren/ })
		.click();
	await expect(choice(page)).toBeHidden();
	await expect(column(page).getByText('3 van de 3 plekken')).toBeVisible();
	await expect(column(page).getByRole('button', { name: 'Kies wat we doen' })).toBeHidden();
	await expect(page.getByRole('list', { name: 'Los op het vel' })).toContainText(/Onze leerling/);
});

test('the choice among four can also be made where an ambition is written', async ({ page }) => {
	await openAt(page, 'cluster-wishes');
	await column(page)
		.getByRole('button', { name: /^Ambitie 3/ })
		.click();
	await page.getByRole('dialog').getByRole('button', { name: 'Kies wat we doen' }).click();
	await expect(choice(page).getByRole('button', { name: /^Ambitie 3/ })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await choice(page).getByRole('button', { name: /^4 / }).click();
	await expect(choice(page)).toBeHidden();
	for (const text of fourAmbitions) await expect(column(page).getByText(text)).toBeVisible();
	await expect(column(page).getByText('3 van de 3 plekken')).toBeVisible();
});

test('the report holds all four until someone chose', async ({ page }) => {
	const document = apartTalk('apart');
	enterStep(document, 'close');
	await startWith(page, document);
	await page.goto('/gesprek/apart/verslag');
	for (const text of fourAmbitions) await expect(page.getByText(text).first()).toBeVisible();
});

test('a note, a group and an agreement with two texts bear a mark, and their editors show each text', async ({
	page
}) => {
	await openAt(page, 'cluster-wishes');
	const note = page.getByRole('button', { name: new RegExp(`^wens: Durft.*${mark}`) });
	await note.click();
	await page.getByRole('button', { name: 'Bewerken' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: 'Bekijk elke tekst' }).click();
	await expect(dialog.getByText(noteApart.theirs, { exact: true }).first()).toBeVisible();
	await dialog
		.getByRole('button', { name: new RegExp(`^Neem deze tekst ?: ${noteApart.mine}`) })
		.click();
	await dialog.getByRole('button', { name: 'Klaar' }).click();
	await expect(
		page.getByRole('button', { name: `wens: ${noteApart.mine}`, exact: true })
	).toBeVisible();
	await page.getByRole('button', { name: new RegExp(`^Lef.*${mark}`) }).click();
	await page.getByRole('button', { name: 'Bekijk elke tekst' }).click();
	await expect(page.getByRole('button', { name: /^Neem deze tekst ?: Lef hebben/ })).toBeVisible();
});

test('an agreement with two texts bears a mark in the list', async ({ page }) => {
	await openAt(page, 'concretise');
	await page.getByRole('button', { name: new RegExp(`^Bellen.*${mark}`) }).click();
	await page.getByRole('button', { name: 'Bekijk elke tekst' }).click();
	await expect(
		page.getByRole('button', { name: /^Neem deze tekst ?: Bellen met de fanfare/ })
	).toBeVisible();
});
