import { expect, type Page } from '@playwright/test';
import { goToStep, script, seatLabels, setTime } from './script.ts';

/** 13:30 to 13:54: begin four minutes late, agree on 15:20, contract, focus, draw the pupil. */
export async function begin(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { name: 'Basisschool De Wilgenroos' })).toBeVisible();
	await expect(page.getByText('5 van de 6 dingen klaar')).toBeVisible();
	await page.getByRole('link', { name: 'Aan tafel', exact: true }).last().click();
	await setTime(page, '13:34');
	await page.getByRole('button', { name: 'Begin het gesprek' }).click();
	await agreeOnTheEnd(page);
	await contract(page);
	await focus(page);
	await draw(page);
}

async function agreeOnTheEnd(page: Page): Promise<void> {
	await setTime(page, '13:39');
	await page.getByRole('button', { name: 'Volgende' }).click();
	await expect(page.getByRole('button', { name: '15:30 gepland', exact: true })).toBeVisible();
	await page.getByRole('button', { name: '15:20', exact: true }).click();
	await expect(page.getByText('afronden om 15:13')).toBeVisible();
	await expect(page.getByRole('timer', { name: 'Nog 101 minuten, tot 15:20' })).toBeVisible();
}

async function contract(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Vel' }).click();
	const said = page.getByRole('checkbox');
	for (let index = 0; index < 3; index++) await said.nth(index).click();
	for (const { personId, text } of script.contracting.valuableWhen) {
		const seat = page.getByRole('listitem').filter({
			has: page.getByRole('heading', { name: seatLabels[personId] ?? '', exact: true })
		});
		await seat.getByRole('textbox').fill(text);
	}
}

async function focus(page: Page): Promise<void> {
	await setTime(page, '13:43');
	await goToStep(page, 'Focus');
	await page.getByRole('button', { name: 'Nee, licht het toe' }).click();
	await page.getByLabel('Opmerking').fill(script.focus.note);
}

async function draw(page: Page): Promise<void> {
	await setTime(page, '13:49');
	await goToStep(page, 'Wensen');
	await page.getByLabel('Beschrijf de tekening').fill(script.drawing.description);
	const field = await page.getByRole('img', { name: /^Tekening/ }).boundingBox();
	if (!field) throw new Error('There is no field to draw in');
	const [x, y] = [field.x + field.width / 2, field.y + field.height / 2];
	await page.mouse.move(x - 60, y);
	await page.mouse.down();
	await page.mouse.move(x, y - 60, { steps: 6 });
	await page.mouse.move(x + 60, y, { steps: 6 });
	await page.mouse.up();
}
