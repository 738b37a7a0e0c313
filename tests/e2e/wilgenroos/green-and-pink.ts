import { expect, type Page } from '@playwright/test';
import { ambitionNumber, goToStep, script, setTime } from './script.ts';

const domainName = (domain: number) => new RegExp(`^Domein ${domain}`);

/** Presses exactly the wanted chips of a group of chips. */
async function choose(
	page: Page,
	group: string,
	wanted: readonly (string | RegExp)[]
): Promise<void> {
	const chips = page.getByRole('group', { name: group, exact: true });
	const pressed = chips.getByRole('button', { pressed: true });
	while ((await pressed.count()) > 0) await pressed.first().click();
	for (const name of wanted) await chips.getByRole('button', { name }).click();
}

/** 14:39 to 14:50: what the school does already, per ambition and domain. */
export async function greenRound(page: Page): Promise<void> {
	await setTime(page, '14:39');
	await goToStep(page, 'Doen we al');
	for (const note of script.notes.green) {
		await choose(
			page,
			'Ambitie',
			note.ambitionIds.map((id) => `Ambitie ${ambitionNumber(id)}`)
		);
		await choose(page, 'Domein', [domainName(note.domain)]);
		const field = page.getByRole('textbox', { name: 'Wat doet de school al?' });
		await field.fill(note.text);
		await field.press('Enter');
		await open(page, `doen we al: ${note.text}`);
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel('Hoe draagt het bij?').fill(note.contribution);
		await dialog.getByRole('button', { name: 'Klaar' }).click();
	}
	await expect(page.getByRole('button', { name: '1 bij geen ambitie' })).toBeVisible();
}

/** Pink notes from `from` up to and without `to`, with who can help, the alternative and the priority. */
export async function pinkNotes(page: Page, from: number, to: number): Promise<void> {
	for (const note of script.notes.pink.slice(from, to)) {
		await choose(
			page,
			'Ambitie',
			note.ambitionIds.map((id) => `Ambitie ${ambitionNumber(id)}`)
		);
		await choose(page, 'Termijn', [note.term === 'short' ? 'Korte termijn' : 'Lange termijn']);
		const field = page.getByRole('textbox', { name: 'Nieuwe kans' });
		await field.fill(note.text);
		await field.press('Enter');
		await open(page, `kans: ${note.text}`);
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel('Wie kan bijdragen?').fill(note.contributors.join(', '));
		if (note.alternative !== null) {
			await dialog.getByLabel('Welk alternatief is er?').fill(note.alternative);
		}
		if (note.priority) await dialog.getByRole('checkbox', { name: 'Eerst' }).click();
		await dialog.getByRole('button', { name: 'Klaar' }).click();
	}
}

async function open(page: Page, name: string): Promise<void> {
	await page.getByRole('button', { name }).first().click();
}
