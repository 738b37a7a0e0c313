import { expect, type Page } from '@playwright/test';
import { goToStep, groupNames, script, seatLabels, setTime } from './script.ts';

const ambitionGroups = [['C1', 'C2'], ['C3'], ['C4']] as const;

/** 13:54 to 14:39: 25 wishes, five groups, three ambitions, and help at a fourth. */
export async function yellowRound(page: Page): Promise<void> {
	await write(page);
	await setTime(page, '14:02');
	await page.getByRole('button', { name: 'Bespreken' }).click();
	await rewrite(page);
	await setTime(page, '14:20');
	await goToStep(page, 'Clusters');
	await cluster(page);
	await promote(page);
	await fourth(page);
}

async function write(page: Page): Promise<void> {
	await setTime(page, '13:54');
	await page.getByRole('button', { name: 'Noteren' }).click();
	let author = '';
	for (const note of script.notes.yellow) {
		if (note.authorId !== author) {
			author = note.authorId;
			await page.getByRole('button', { name: seatLabels[author] ?? '', exact: true }).click();
		}
		const field = page.getByRole('textbox', { name: /^Wens \d+$/ });
		await field.fill(note.originalText ?? note.text);
		await field.press('Enter');
	}
	await expect(page.getByRole('heading', { name: '25 geschreven' })).toBeVisible();
}

/** A musical is an activity: asked on, it becomes a wish for the pupil. */
async function rewrite(page: Page): Promise<void> {
	for (const { text, originalText, remark } of script.notes.yellow) {
		if (originalText === undefined) continue;
		await page.getByRole('button', { name: `wens: ${originalText}` }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel('Tekst', { exact: true }).fill(text);
		await dialog.getByLabel('Wat stond er eerst?').fill(remark);
		await dialog.getByRole('button', { name: 'Klaar' }).click();
	}
}

async function cluster(page: Page): Promise<void> {
	const wish = (text: string) => page.getByRole('button', { name: `wens: ${text}`, exact: true });
	const textOf = (id: string) => script.notes.yellow.find((note) => note.id === id)?.text ?? '';
	for (const { name, noteIds } of script.clusters) {
		for (const id of noteIds) await wish(textOf(id)).click();
		await page.getByRole('button', { name: 'Nieuwe groep' }).click();
		const field = page.getByRole('textbox', { name: 'Naam van de groep' });
		if (!(await field.isVisible())) {
			await page.getByRole('button', { name: 'Geef de groep een naam' }).click();
		}
		await field.fill(name);
		await field.press('Enter');
	}
	const parked = script.notes.yellow.find((note) => note.parked === true);
	await wish(parked?.text ?? '').click();
	await page.getByRole('button', { name: 'Parkeren' }).click();
}

async function promote(page: Page): Promise<void> {
	for (const [index, groups] of ambitionGroups.entries()) {
		const [first, ...others] = groups;
		await group(page, first).getByRole('button', { name: 'Maak er een ambitie van' }).click();
		const dialog = page.getByRole('dialog');
		await dialog
			.getByRole('textbox', { name: `Ambitie ${index + 1}` })
			.fill(script.ambitions[index]?.text ?? '');
		for (const other of others) {
			await dialog.getByRole('button', { name: groupNames[other] ?? '' }).click();
		}
		for (const label of script.ambitions[index]?.competenceLabels ?? []) {
			await dialog
				.getByRole('button', { name: new RegExp(label.split(' ')[0] ?? label, 'i') })
				.click();
		}
		await dialog.getByRole('button', { name: 'Klaar' }).click();
	}
	await expect(page.getByText('3 van de 3 plekken')).toBeVisible();
}

/** 14:36: someone wants a fourth. It is not taken, nothing goes away, and merging is one tap. */
async function fourth(page: Page): Promise<void> {
	await setTime(page, '14:36');
	await group(page, 'C5').getByRole('button', { name: 'Maak er een ambitie van' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText('Maximaal drie ambities', { exact: false })).toBeVisible();
	await dialog.getByRole('button', { name: /^2 / }).click();
	await expect(page.getByText('3 van de 3 plekken')).toBeVisible();
	await expect(group(page, 'C5').getByText('Bij ambitie 2')).toBeVisible();
}

const group = (page: Page, id: string) =>
	page.getByRole('region', { name: groupNames[id] ?? '', exact: true });
