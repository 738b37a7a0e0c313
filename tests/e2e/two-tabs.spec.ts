import { expect, type Page } from '@playwright/test';
import { test } from '../setup/app-test.ts';
import { enterStep, madeDocument } from '../setup/seed.ts';
import { startWith } from '../setup/start-with.ts';

const words = (letter: string) => Array.from({ length: 25 }, (_, i) => `${letter}${i}`).join(' ');
const field = (page: Page) => page.getByRole('dialog').getByLabel('Tekst', { exact: true });

/** Two tabs with the same note open. */
async function twoTabs(page: Page): Promise<readonly [Page, Page]> {
	const document = madeDocument('samen');
	document.add('note', { color: 'yellow', text: 'begin MIDDEN eind' });
	enterStep(document, 'discuss-wishes');
	await startWith(page, document);
	const other = await page.context().newPage();
	other.setDefaultTimeout(15_000);
	for (const tab of [page, other]) {
		await tab.goto('/gesprek/samen/vel');
		await tab.getByRole('button', { name: 'wens: begin MIDDEN eind' }).click();
	}
	return [page, other];
}

test('two tabs that type in one note at once both end up with every word, in order', async ({
	page
}) => {
	const [one, two] = await twoTabs(page);
	await field(one).press('ControlOrMeta+End');
	await field(two).press('ControlOrMeta+Home');
	await Promise.all([
		one.keyboard.type(` ${words('a')}`, { delay: 25 }),
		two.keyboard.type(`${words('b')} `, { delay: 25 })
	]);
	const both = `${words('b')} begin MIDDEN eind ${words('a')}`;
	for (const tab of [one, two]) await expect(field(tab)).toHaveValue(both, { timeout: 2000 });
	await one.waitForTimeout(250);
	await one.reload();
	await one.getByRole('button', { name: /^wens: b0/ }).click();
	await expect(field(one)).toHaveValue(both);
});

test('the caret stays where it was while the other tab types before and after it', async ({
	page
}) => {
	const [one, two] = await twoTabs(page);
	await field(one).evaluate((element: HTMLTextAreaElement) => {
		element.setSelectionRange(12, 12);
	});
	await field(two).press('ControlOrMeta+Home');
	await two.keyboard.type('vooraf ');
	await expect(field(one)).toHaveValue('vooraf begin MIDDEN eind', { timeout: 2000 });
	await field(two).press('ControlOrMeta+End');
	await two.keyboard.type(' erna');
	await expect(field(one)).toHaveValue('vooraf begin MIDDEN eind erna', { timeout: 2000 });
	await one.keyboard.type('!');
	await expect(field(two)).toHaveValue('vooraf begin MIDDEN! eind erna', { timeout: 2000 });
});

test('undo in one tab never takes back what the other typed', async ({ page }) => {
	const [one, two] = await twoTabs(page);
	await field(one).press('ControlOrMeta+End');
	await one.keyboard.type(' van een');
	await expect(field(two)).toHaveValue('begin MIDDEN eind van een', { timeout: 2000 });
	await field(two).press('ControlOrMeta+Home');
	await two.keyboard.type('van twee ');
	await expect(field(one)).toHaveValue('van twee begin MIDDEN eind van een', { timeout: 2000 });
	await one.getByRole('dialog').getByRole('button', { name: 'Klaar' }).click();
	const undo = one.getByRole('button', { name: 'Ongedaan' });
	while (await undo.isEnabled()) await undo.click();
	await expect(field(two)).toHaveValue('van twee begin MIDDEN eind', { timeout: 2000 });
	await two.waitForTimeout(250);
	await two.reload();
	await expect(two.getByRole('button', { name: 'wens: van twee begin MIDDEN eind' })).toBeVisible();
});

test('what one tab adds while the other types shows in both, and both survive closing', async ({
	page
}) => {
	const [one, two] = await twoTabs(page);
	await field(one).fill('van een');
	await two.getByRole('dialog').getByRole('button', { name: 'Klaar' }).click();
	await expect(two.getByRole('button', { name: 'wens: van een' })).toBeVisible({ timeout: 2000 });
	await two.goto('/gesprek/samen/voorbereiden');
	await two.getByLabel('School', { exact: true }).fill('Van twee');
	await expect(two.getByText('Opgeslagen op dit apparaat')).toBeVisible();
	await two.close();
	await one.goto('/gesprek/samen/voorbereiden');
	await expect(one.getByLabel('School', { exact: true })).toHaveValue('Van twee');
});
