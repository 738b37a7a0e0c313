import type { Page } from '@playwright/test';
import type { AnyDocument } from '../../src/lib/document/document-of.ts';
import { layoutOf, makeDatabase, type DatabaseLayout } from './database-layout.ts';
import { seed } from './seed.ts';

/** Of the app that this worker tests. */
let layout: DatabaseLayout | undefined;

/**
 * Puts documents on the device of a fresh page. The app itself starts for it only once a worker: after that its
 * database is made as it made it, from a page that costs nothing. A test opens the app from here with an address.
 */
export async function startWith(page: Page, ...documents: readonly AnyDocument[]): Promise<void> {
	if (layout) {
		await page.goto('/api/health');
		await makeDatabase(page, layout);
	} else {
		await page.goto('/');
		// The list is there, so the app has made its database.
		await page.getByRole('link', { name: 'Nieuw gesprek' }).first().waitFor();
		layout = await layoutOf(page);
	}
	await seed(page, ...documents);
}
