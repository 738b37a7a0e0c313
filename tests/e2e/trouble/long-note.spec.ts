import { expect } from '@playwright/test';
import { test } from '../../setup/app-test.ts';
import { enterStep, madeDocument } from '../../setup/seed.ts';
import { startWith } from '../../setup/start-with.ts';

const long = Array.from({ length: 1250 }, (_, i) => `woord${String(i).padStart(4, '0')} `)
	.join('')
	.slice(0, 10_000)
	.padEnd(10_000, 'x');

test('a note of 10,000 characters is kept whole and shown folded', async ({ page }) => {
	const document = madeDocument('lang');
	enterStep(document, 'write-wishes');
	await startWith(page, document);
	await page.goto('/gesprek/lang/vel');
	const field = page.getByRole('textbox', { name: 'Wens 1' });
	await field.fill(long);
	await field.press('Enter');
	await expect(page.getByRole('heading', { name: '1 geschreven' })).toBeVisible();
	await page.waitForTimeout(250);

	await page.reload();
	const note = page.getByRole('button', { name: /^wens: woord0000/ });
	await expect(note).toBeVisible();
	expect(((await note.textContent()) ?? '').length).toBeLessThan(300);
	await page.getByRole('button', { name: 'Toon alles' }).click();
	await expect(note).toContainText(long);
	await page.getByRole('button', { name: 'Toon minder' }).click();
	await note.click();
	await expect(page.getByRole('dialog').getByLabel('Tekst', { exact: true })).toHaveValue(long);
});
