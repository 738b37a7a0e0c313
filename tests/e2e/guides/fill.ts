import { expect, type Page } from '@playwright/test';

/** Fills the fields with these labels, in this order. */
export async function fill(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
	for (const [label, text] of Object.entries(texts)) {
		await page.getByLabel(label, { exact: true }).fill(text);
	}
}

/** A button in a group of choices. */
export const chip = (page: Page, group: string, name: string) =>
	page.getByRole('group', { name: group }).getByRole('button', { name, exact: true });

/**
 * Writes a word of its own in every empty text field of the step on the sheet, and gives the words.
 * `least`: fewer fields than the guide has would mean that one was lost.
 */
export async function fillStep(
	page: Page,
	word: string,
	least: number
): Promise<readonly string[]> {
	const fields = page.locator('.activity .text-field :is(textarea, input):visible');
	await expect(fields.first()).toBeVisible();
	const said: string[] = [];
	for (const field of await fields.all()) {
		if ((await field.inputValue()) !== '') continue;
		said.push(`${word}${said.length}x`);
		await field.fill(said.at(-1) ?? '');
	}
	expect(said.length).toBeGreaterThanOrEqual(least);
	return said;
}

/** What an agreement of the plan is about, with who, when and where. */
export interface Agreed {
	readonly heading: string;
	readonly what: string;
	readonly where: string;
	/** `YYYY-MM-DD`, and as the report says it. */
	readonly day: string;
	readonly inWords: string;
}

/** Makes an agreement under a heading of the plan and gives the words that the report has to hold. */
export async function agree(page: Page, agreed: Agreed): Promise<readonly string[]> {
	await page.getByRole('button', { name: `Nieuwe afspraak: ${agreed.heading}` }).click();
	await fill(page, {
		'Wat spreken jullie af?': agreed.what,
		'Wanneer?': agreed.day,
		'Waar? (mag leeg)': agreed.where
	});
	await page.getByRole('button', { name: 'Klaar', exact: true }).click();
	return [agreed.what, agreed.where, agreed.inWords];
}
