import type { Page } from '@playwright/test';

/** Pairs the device of `page`; gives the ms from the tap on "koppel" until the screen says that everything is there. */
export async function pair(page: Page, code: string): Promise<number> {
	await page.goto('/instellingen');
	await page.getByLabel('Code van je andere apparaat').fill(code);
	const began = performance.now();
	await page.getByRole('button', { name: 'Koppel dit apparaat' }).click();
	await page
		.getByText(/^Gesynchroniseerd om/)
		.first()
		.waitFor({ timeout: 300_000 });
	return performance.now() - began;
}
