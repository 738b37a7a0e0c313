import { expect } from '@playwright/test';
import { test } from '../../setup/app-test.ts';
import { enterStep, madeDocument } from '../../setup/seed.ts';
import { startWith } from '../../setup/start-with.ts';

/** Fields where a note is made by typing, and how the note is called afterwards. */
const fields = [
	['write-wishes', 'Wens 1', 'wens'],
	['inventory', 'Wat doet de school al?', 'doen we al'],
	['opportunities', 'Nieuwe kans', 'kans']
] as const;

test('words in a field for a new note are kept within 250 ms, also without Enter', async ({
	page
}) => {
	const documents = fields.map(([step]) => {
		const document = madeDocument(step);
		enterStep(document, step);
		return document;
	});
	await startWith(page, ...documents);
	for (const [step, field, kind] of fields) {
		await page.goto(`/gesprek/${step}/vel`);
		await page.getByRole('textbox', { name: field }).pressSequentially('Half getypt');
		await page.waitForTimeout(250);
		await page.reload();
		await expect(page.getByRole('button', { name: `${kind}: Half getypt` })).toHaveCount(1);
		await expect(page.getByRole('textbox', { name: /^(Wens|Wat doet|Nieuwe)/ })).toHaveValue('');
	}
});

test('a green note that is typed and taken back leaves nothing, and one put down stays once', async ({
	page
}) => {
	const document = madeDocument('half');
	enterStep(document, 'inventory');
	await startWith(page, document);
	await page.goto('/gesprek/half/vel');
	const field = page.getByRole('textbox', { name: 'Wat doet de school al?' });
	await field.fill('Toch niet');
	await field.fill('');
	await field.press('Enter');
	await expect(page.getByRole('button', { name: /^doen we al:/ })).toHaveCount(0);
	await field.fill('Weekopening');
	await page.getByRole('button', { name: 'Domein 2' }).click();
	await field.press('Enter');
	await expect(field).toHaveValue('');
	await field.fill('Museumles');
	await field.press('Enter');
	await page.waitForTimeout(250);
	await page.reload();
	await expect(page.getByRole('button', { name: /^doen we al: Weekopening/ })).toHaveCount(1);
	await expect(page.getByRole('button', { name: /^doen we al: Museumles/ })).toHaveCount(1);
});
