import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { AnyDocument } from '../../../src/lib/document/document-of.ts';
import { seed } from '../../setup/seed.ts';
import { visitedPage } from '../../setup/visited-page.ts';

/** What a journey starts from. */
interface Start {
	/** Time at the school, e.g. `2026-06-09T13:30:00+02:00`. */
	readonly now: string;
	/** What is on the device already. */
	readonly stored?: readonly AnyDocument[];
}

/** Plays `journey` on a device that has visited the app once, with the server stopped. */
export async function withoutServer(
	{ now, stored = [] }: Start,
	journey: (page: Page) => Promise<void>
): Promise<void> {
	const page = await visitedPage(now);
	if (stored.length > 0) {
		await page.goto('/');
		// The list is there, so the app has made its database.
		await page.getByRole('link', { name: 'Nieuw gesprek' }).first().waitFor();
		await seed(page, ...stored);
	}
	await journey(page);
}

/** Prepares a talk with this guide and begins it on the digital sheet. */
export async function begin(
	page: Page,
	guide: RegExp,
	school: string,
	prepare: (page: Page) => Promise<void> = () => Promise.resolve()
): Promise<void> {
	await page.goto('/nieuw');
	await page.getByRole('button', { name: guide }).click();
	await page.waitForURL('**/voorbereiden');
	await page.getByLabel('School', { exact: true }).fill(school);
	await page.getByLabel('Datum', { exact: true }).fill('2026-06-09');
	await prepare(page);
	await expect(page.getByText('Opgeslagen op dit apparaat')).toBeVisible();
	await page.goto(page.url().replace('/voorbereiden', '/vel'));
	await page.getByRole('button', { name: 'Begin het gesprek' }).click();
}

/** Goes to a step by its name on the rail. */
export async function goTo(page: Page, name: string): Promise<void> {
	await page
		.getByRole('navigation', { name: 'Stappen' })
		.getByRole('button', { name: new RegExp(`${name}(, geweest)?$`) })
		.click();
}

/** Ends the talk where the guide ends and gives the words of its PDF, without double spaces. */
export async function wordsOfPdf(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Gesprek afsluiten' }).click();
	await page.waitForURL('**/verslag');
	const folder = mkdtempSync(join(tmpdir(), 'aan-tafel-pdf-'));
	const file = join(folder, 'verslag.pdf');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'PDF bewaren' }).click();
	await (await download).saveAs(file);
	execFileSync('qpdf', ['--check', file]);
	const words = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
	rmSync(folder, { recursive: true });
	return words.replaceAll(/\s+/g, ' ');
}

/** The texts that are not in `words`, each word for word; a table may put words of other cells between. */
export const missingFrom = (words: string, texts: readonly string[]): readonly string[] =>
	texts.filter((text) => text.split(' ').some((word) => !words.includes(word)));
