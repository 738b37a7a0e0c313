import { expect, type Page } from '@playwright/test';
import { goToStep, script, seatLabels, setTime } from './script.ts';

/** Makes the script's agreements from `from` up to and without `to`. */
export async function agreements(page: Page, from: number, to: number): Promise<void> {
	for (const agreement of script.agreements.slice(from, to)) {
		await page.getByRole('button', { name: 'Nieuwe afspraak' }).click();
		await page.getByLabel('Wat spreken jullie af?').fill(agreement.what);
		if (agreement.owner === 'partner') {
			await page.getByRole('button', { name: 'De intermediair', exact: true }).click();
		}
		const who = page.getByRole('group', { name: 'Wie doet mee?' });
		for (const id of agreement.who) {
			const seat = who.getByRole('button', { name: seatLabels[id] ?? '', exact: true });
			if ((await seat.getAttribute('aria-pressed')) === 'false') await seat.click();
		}
		await page.getByLabel('Wanneer?').fill(agreement.by);
		if (agreement.time !== undefined) await page.getByLabel('Hoe laat?').fill(agreement.time);
		if (agreement.location !== undefined) await page.getByLabel('Waar?').fill(agreement.location);
		await page.getByRole('button', { name: 'Klaar', exact: true }).click();
	}
}

/** 15:13 to 15:20: wrapping up shows by itself, without sound; everyone is heard; photo; the end. */
export async function wrapUp(page: Page, photo: string): Promise<void> {
	await setTime(page, '15:12');
	await expect(page.getByText('Nog 7 minuten: rond af')).toBeHidden();
	await setTime(page, '15:13');
	await expect(page.getByText('Nog 7 minuten: rond af')).toBeVisible();
	await goToStep(page, 'Afronden');
	for (const { personId, experience, usefulFollowUp } of script.closing) {
		const seat = page.getByRole('region', { name: seatLabels[personId] ?? '', exact: true });
		await seat.getByLabel('Hoe heb je het gesprek ervaren?').fill(experience);
		await seat.getByLabel('Wat vind je een zinvol vervolg?').fill(usefulFollowUp);
		const before = script.contracting.valuableWhen.find((each) => each.personId === personId);
		await expect(
			seat.getByText(before?.text.replace('Het is voor mij zinvol als ', '') ?? '')
		).toBeVisible();
	}
	await takePhoto(page, photo);
	await setTime(page, '15:20');
	await page.getByRole('button', { name: 'Gesprek afsluiten' }).click();
}

async function takePhoto(page: Page, file: string): Promise<void> {
	await setTime(page, '15:18');
	await page.getByRole('checkbox', { name: 'Verslag gevraagd' }).click();
	await page.getByRole('checkbox', { name: 'Het vel blijft op school' }).click();
	await page.getByRole('button', { name: 'Foto van het vel' }).first().click();
	await page.getByLabel('Foto uit een bestand').setInputFiles(file);
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.getByRole('img', { name: /vel/i }).first()).toBeVisible();
}

/** 18:30, in the car: the answers to the questions and the last two agreements are taken over. */
export async function eveningWork(page: Page, address: string): Promise<void> {
	await setTime(page, '18:30');
	await page.goto(`${address}/vel`);
	await goToStep(page, 'Concretiseren');
	await agreements(page, 6, 8);
	await page.getByRole('button', { name: 'Vragen', exact: true }).click();
	const fields = page.getByRole('main').getByRole('textbox');
	for (const [index, { answer }] of script.concretising.entries()) {
		await fields.nth(index).fill(answer);
	}
}
