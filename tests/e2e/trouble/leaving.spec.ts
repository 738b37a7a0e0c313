import { expect } from '@playwright/test';
import { test } from '../../setup/app-test.ts';
import { madeDocument } from '../../setup/seed.ts';
import { startWith } from '../../setup/start-with.ts';

const path = '/gesprek/weg/voorbereiden';

test('what was typed right before a page went away is kept', async ({ page }) => {
	await startWith(page, madeDocument('weg'));
	await page.goto(path);
	const field = page.getByRole('textbox', { name: 'Eigen notities' });
	const school = page.getByLabel('School', { exact: true });
	for (let round = 0; round < 3; round++) {
		await field.fill(`Herladen ${round}`);
		await page.reload();
		await expect(field).toHaveValue(`Herladen ${round}`);
		await school.fill(`De Wilgenroos ${round}`);
		await page.goto('/');
		await expect(page.getByText(`De Wilgenroos ${round}`).first()).toBeVisible();
		await page.goto(path);
		await expect(school).toHaveValue(`De Wilgenroos ${round}`);
	}
});
