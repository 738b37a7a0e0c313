import { expect, type Page } from '@playwright/test';
import { chooseGuide, test } from '../../setup/app-test.ts';
import { at } from '../wilgenroos/script.ts';

async function newTalk(page: Page, now = '13:34'): Promise<void> {
	await page.clock.setFixedTime(at(now));
	await page.goto('/nieuw');
	await chooseGuide(page);
	await page.waitForURL('**/voorbereiden');
}

test('empty fields are named, and the talk begins all the same', async ({ page }) => {
	await newTalk(page);
	await expect(page.getByText('Nog niet ingevuld: de school.')).toBeVisible();
	await expect(
		page.getByText('Nog niet ingevuld: de datum, de begintijd en de eindtijd.')
	).toBeVisible();
	await page.getByRole('link', { name: 'Aan tafel', exact: true }).last().click();
	await page.getByRole('button', { name: 'Begin het gesprek' }).click();
	await page.getByRole('button', { name: 'Volgende' }).click();
	await page.getByRole('link', { name: 'Overzicht' }).click();
	await expect(page.getByText('Nog geen school').first()).toBeVisible();
});

test('a name on a seat gets a gentle hint, and stays as typed', async ({ page }) => {
	await newTalk(page);
	await page.getByRole('button', { name: 'Stoel', exact: true }).click();
	await page.getByRole('button', { name: 'Leerkracht', exact: true }).click();
	await page.getByRole('button', { name: 'Leerkracht: naam van de stoel' }).click();
	const dialog = page.getByRole('dialog', { name: 'Naam van de stoel' });
	const field = dialog.getByLabel('Hoe heet deze stoel aan tafel?');
	await field.fill('Juf Karin');
	await expect(dialog.getByText(/^Is dit een naam\? Schrijf liever een rol/)).toBeVisible();
	await dialog.getByRole('button', { name: 'Klaar' }).click();
	await expect(page.getByRole('button', { name: 'Juf Karin: naam van de stoel' })).toBeVisible();
	await page.getByRole('button', { name: 'Juf Karin: naam van de stoel' }).click();
	await field.fill('Leerkracht bovenbouw');
	await expect(dialog.getByText(/^Is dit een naam/)).toBeHidden();
});

test('a planned end before the start, and a day that has been, are explained and stay as typed', async ({
	page
}) => {
	await newTalk(page);
	await page.getByLabel('Datum').fill('2025-05-01');
	await page.getByLabel('Van', { exact: true }).fill('15:00');
	await page.getByLabel('Tot', { exact: true }).fill('14:00');
	await expect(page.getByText('De eindtijd is niet later dan de begintijd.')).toBeVisible();
	await expect(page.getByText('Deze dag is al geweest.')).toBeVisible();
	await expect(page.getByText('Opgeslagen op dit apparaat')).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('Tot', { exact: true })).toHaveValue('14:00');
	await page.getByRole('link', { name: 'Aan tafel', exact: true }).last().click();
	await page.getByRole('button', { name: 'Begin het gesprek' }).click();
	await expect(page.getByRole('button', { name: 'Volgende' })).toBeVisible();
});

test('an end time that can’t be is explained, and the agreed end stays', async ({ page }) => {
	await newTalk(page);
	await page.getByRole('link', { name: 'Aan tafel', exact: true }).last().click();
	await page.getByRole('button', { name: 'Begin het gesprek' }).click();
	await page.getByRole('link', { name: 'Vel' }).click();
	// Nobody planned an end, so none is called that.
	const offered = page.getByRole('group', { name: 'Tot hoe laat?' });
	await expect(offered.getByRole('button', { name: '15:15' })).toBeVisible();
	await expect(offered).not.toContainText('gepland');
	const field = page.getByLabel('Andere eindtijd');
	const agree = page.getByRole('button', { name: 'Spreek af' });
	await field.fill('15.20');
	await agree.click();
	await expect(page.getByText('Jullie stoppen om 15:20, afronden om 15:13.')).toBeVisible();
	await page.clock.setFixedTime(at('14:10'));
	await expect(page.getByRole('timer', { name: 'Nog 70 minuten, tot 15:20' })).toBeVisible();
	const tries = [
		['13:00', '13:00 is voor het begin van het gesprek (13:34). Kies een latere tijd.'],
		['14:05', '14:05 is al voorbij. Kies een latere tijd.'],
		['straks', 'Vul een tijd in, bijvoorbeeld 15:20.'],
		['25:00', 'Vul een tijd in, bijvoorbeeld 15:20.'],
		['', 'Vul een tijd in, bijvoorbeeld 15:20.']
	] as const;
	for (const [time, words] of tries) {
		await field.fill(time);
		await agree.click();
		await expect(page.getByText(words)).toBeVisible();
		await expect(page.getByText('Jullie stoppen om 15:20, afronden om 15:13.')).toBeVisible();
	}
	await field.fill('16');
	await agree.click();
	await expect(page.getByText('Jullie stoppen om 16:00')).toBeVisible();
});

test('an end more than twelve hours away is explained', async ({ page }) => {
	await newTalk(page, '08:00');
	await page.getByRole('link', { name: 'Aan tafel', exact: true }).last().click();
	await page.getByRole('button', { name: 'Begin het gesprek' }).click();
	await page.getByRole('link', { name: 'Vel' }).click();
	await page.getByLabel('Andere eindtijd').fill('23:00');
	await page.getByRole('button', { name: 'Spreek af' }).click();
	await expect(
		page.getByText('23:00 is meer dan twaalf uur na het begin (08:00). Kies een eerdere tijd.')
	).toBeVisible();
	await expect(page.getByText('Nog niet afgesproken.')).toBeVisible();
});

test('a link to an unknown conversation shows the way home', async ({ page }) => {
	for (const screen of ['voorbereiden', 'tafel', 'vel', 'verslag']) {
		await page.goto(`/gesprek/bestaat-niet/${screen}`);
		await expect(
			page.getByRole('heading', { name: 'Dit gesprek staat niet op dit apparaat' })
		).toBeVisible();
	}
	await page.getByRole('link', { name: 'Naar je gesprekken' }).click();
	await expect(page).toHaveURL('/');
});
