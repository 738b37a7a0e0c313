import { expect } from '@playwright/test';
import { chooseGuide, test } from '../../setup/app-test.ts';

test('an earlier version comes back, undo brings the later words forward again, and the clock stays', async ({
	page
}) => {
	const main = page.getByRole('main');
	await page.goto('/nieuw');
	await chooseGuide(page);
	await page.waitForURL('**/voorbereiden');
	const address = page.url().replace('/voorbereiden', '');
	const school = page.getByLabel('School', { exact: true });
	await school.fill('De Wilgenroos');
	await page.getByRole('link', { name: 'Aan tafel', exact: true }).last().click();
	await page.getByRole('button', { name: 'Begin het gesprek' }).click();
	await page.getByRole('link', { name: 'Vel' }).click();
	const reason = page.getByLabel('Reden van de eindtijd');
	await page.getByText('Waarom korter of langer?').click();
	await reason.fill('de directeur moet weg');
	await expect(page.getByRole('button', { name: 'Ongedaan' })).toBeEnabled();
	await page.waitForTimeout(250);
	await page.goto(`${address}/voorbereiden`);
	await school.fill('Een heel andere school');
	await expect(page.getByText('Opgeslagen op dit apparaat')).toBeVisible();

	await page.getByRole('link', { name: 'Verslag', exact: true }).click();
	await expect(main.getByText('Een heel andere school').first()).toBeVisible();
	await page.getByRole('button', { name: 'Eerdere versies' }).click();
	const dialog = page.getByRole('dialog', { name: 'Eerdere versies' });
	await expect(dialog.getByText('Voor het gesprek begon')).toBeVisible();
	await dialog.getByRole('button', { name: 'Zet terug' }).click();
	await expect(
		dialog.getByText('De versie is teruggezet. Met Ongedaan draai je dat terug.')
	).toBeVisible();
	await expect(dialog.getByText('Voor je een versie terugzette')).toBeVisible();
	await dialog.getByRole('button', { name: 'Klaar' }).click();
	await expect(main.getByText('De Wilgenroos').first()).toBeVisible();
	await expect(main.getByText('Een heel andere school')).toHaveCount(0);

	await page.getByRole('button', { name: 'Ongedaan' }).click();
	await expect(main.getByText('Een heel andere school').first()).toBeVisible();
	await page.getByRole('button', { name: 'Opnieuw' }).click();
	await expect(main.getByText('De Wilgenroos').first()).toBeVisible();
	await page.waitForTimeout(250);
	await page.goto(`${address}/tafel`);
	// The talk that began is still under way: going back to earlier words does not move the clock.
	await expect(page.getByRole('button', { name: 'Volgende' })).toBeVisible();
});
