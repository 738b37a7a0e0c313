import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '../setup/app-test.ts';
import { begin, goTo, missingFrom, withoutServer, wordsOfPdf } from './guides/offline-talk.ts';

const now = '2026-06-09T13:30:00+02:00';

const part = (page: Page, name: string) =>
	page.getByRole('group', { name: 'Welk deel?' }).getByRole('button', { name }).click();
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Changes something of every kind in the guide that is open. */
async function change(page: Page): Promise<void> {
	await part(page, 'Titel en start');
	await field(page, 'Titel').fill('Ons routegesprek');
	await part(page, 'Stappen');
	await button(page, 'Ontwikkelwensen omhoog').click();
	await page.getByRole('button', { name: /^Doelen \d+ min/ }).click();
	await field(page, 'Titel van de stap').fill('Waar gaan we heen');
	await button(page, 'Langer').click();
	await field(page, 'Tips').fill('Leg de jaarkalender open op tafel.');
	await field(page, 'Vraag 1').fill('Welk doel telt dit jaar het meest?');
	await field(page, 'Kopje in het verslag bij vraag 1').fill('Ons eerste doel');
	await part(page, 'Checklist');
	await field(page, 'Klaarzetten 1').fill('Taart besteld');
	await part(page, 'Berichten');
	await field(page, 'Onderwerp van bericht 1').fill('Tot ziens op {datum}');
	await part(page, 'Verslag');
	await field(page, 'Kopje 1').fill('Dit telt voor ons');
}

/** The text of the file that the guide is kept as. */
async function savedFile(page: Page): Promise<string> {
	const download = page.waitForEvent('download');
	await button(page, 'Bewaar als bestand').click();
	return readFileSync(await (await download).path(), 'utf8');
}

const fileOf = (text: string) => ({
	name: 'leidraad.json',
	mimeType: 'application/json',
	buffer: Buffer.from(text)
});

/** On another device: four broken copies of the file are refused with the reason, the file itself is taken. */
async function takeOver(page: Page, text: string): Promise<void> {
	const wrong = [
		[text.slice(0, -30), /geen leidraad/],
		[text.replace('"formatVersion": 1', '"formatVersion": 9'), /nieuwere versie/],
		[text.replace('"programme"', '"verdwenen"'), /kaart 1\. ‘verdwenen’ bestaat niet/],
		[text.replace('"id": "goals"', '"id": "wishes"'), /Stap 3\. ‘wishes’ staat er twee keer in/]
	] as const;
	await page.goto('/leidraden');
	const picker = page.getByLabel('Bestand met een leidraad');
	for (const [content, reason] of wrong) {
		await picker.setInputFiles(fileOf(content));
		await expect(page.getByRole('alert')).toContainText(reason);
		await expect(page.getByText('Je hebt nog geen eigen leidraad.')).toBeVisible();
	}
	await picker.setInputFiles(fileOf(text));
	await page.waitForURL('**/leidraden/guide:*');
	await expect(page.getByText('versie 2 staat klaar')).toBeVisible();
	await page.goto('/nieuw');
	await page.getByRole('button', { name: /Ons routegesprek.*eigen/ }).click();
	await page.waitForURL('**/voorbereiden');
	await expect(page.getByText('Taart besteld')).toBeVisible();
}

test.describe.configure({ timeout: 150_000 });

test('a guide of one’s own drives a talk from start to PDF, and the talk keeps the version it began with', async () => {
	let kept = '';
	await withoutServer({ now }, async (page) => {
		await page.goto('/nieuw');
		await page.getByRole('link', { name: /Eigen leidraden/ }).click();
		await button(page, 'Kopieer Routegesprek po').click();
		await page.waitForURL('**/leidraden/guide:*');
		const editor = page.url();
		await change(page);
		await button(page, 'Ongedaan').click();
		await expect(field(page, 'Kopje 1')).not.toHaveValue('Dit telt voor ons');
		await button(page, 'Opnieuw').click();
		await expect(field(page, 'Kopje 1')).toHaveValue('Dit telt voor ons');
		await button(page, 'Zet versie 1 klaar').click();
		await expect(page.getByText('versie 1 staat klaar')).toBeVisible();
		await expect(page.getByText('Opgeslagen op dit apparaat')).toBeVisible();

		await begin(page, /Ons routegesprek.*eigen/, 'De Wilgenroos', async () => {
			await expect(page.getByText('Taart besteld')).toBeVisible();
			await expect(page.getByText(/Tot ziens op dinsdag 9 juni/)).toBeVisible();
		});
		const talk = page.url();
		await goTo(page, 'Waar gaan we heen');
		await expect(page.getByText('Leg de jaarkalender open op tafel.')).toBeVisible();
		await field(page, 'Welk doel telt dit jaar het meest?').fill('Een visie die iedereen kent');
		const weight = page.getByRole('group', { name: 'Hoe zwaar telt: Visie' });
		await weight.getByRole('button', { name: 'Eerst', exact: true }).click();
		await expect(weight.getByRole('button', { pressed: true })).toHaveText('Eerst');
		// Leaving within the app keeps every word; closing the page does so after 250 ms only.
		await page.getByRole('link', { name: 'Overzicht' }).click();
		await expect(page.getByText('Opgeslagen op dit apparaat')).toBeVisible();

		await page.goto(editor);
		await page.getByRole('button', { name: /^Waar gaan we heen \d+ min/ }).click();
		await field(page, 'Vraag 1').fill('Iets heel anders?');
		await button(page, 'Zet versie 2 klaar').click();
		await expect(page.getByText('versie 2 staat klaar')).toBeVisible();
		kept = await savedFile(page);
		await part(page, 'Titel en start');
		await button(page, 'Haal weg').click();
		await expect(page.getByText('Opgeslagen op dit apparaat')).toBeVisible();

		await page.goto(talk);
		await expect(field(page, 'Welk doel telt dit jaar het meest?')).toHaveValue(
			'Een visie die iedereen kent'
		);
		await goTo(page, 'Afronden');
		const words = await wordsOfPdf(page);
		expect(
			missingFrom(words, ['ons routegesprek', 'Ons eerste doel', 'Een visie die iedereen kent'])
		).toEqual([]);
		expect(words).toContain('Dit telt voor ons');
		expect(words).not.toContain('Iets heel anders');
	});
	await withoutServer({ now }, (page) => takeOver(page, kept));
});

test('tips by level that an organisation added, and a step of another kind, are in its talks', async () => {
	await withoutServer({ now }, async (page) => {
		await page.goto('/leidraden');
		await button(page, 'Kopieer Routegesprek vo').click();
		await page.waitForURL('**/leidraden/guide:*');
		await part(page, 'Tips per niveau');
		await field(page, 'Tip 1').fill('Vraag naar het profielwerkstuk.');
		await button(page, 'Tip erbij').click();
		const levels = page.getByRole('group', { name: 'Voor welk niveau is tip 3?' });
		await levels.getByRole('button', { name: 'vmbo' }).click();
		await field(page, 'Kopje van tip 3').fill('Vmbo, van ons');
		await field(page, 'Tip 3').fill('Begin in het atelier van de school.');
		await part(page, 'Stappen');
		await page.getByLabel('Ander soort stap').selectOption('Voorwerpen op tafel');
		await expect(field(page, 'Titel van de stap')).toHaveValue('Voorwerpen op tafel');
		await button(page, 'Zet versie 1 klaar').click();
		await expect(page.getByText('versie 1 staat klaar')).toBeVisible();
		await expect(page.getByText('Opgeslagen op dit apparaat')).toBeVisible();
		await begin(page, /Routegesprek vo.*eigen/, 'Donkmeer College', async () => {
			await expect(page.getByText('Vraag naar het profielwerkstuk.')).toBeVisible();
			await page.getByRole('button', { name: 'vmbo', exact: true }).click();
			await expect(page.getByText('Begin in het atelier van de school.')).toBeVisible();
			await expect(page.getByText('Vraag naar het profielwerkstuk.')).toBeHidden();
		});
		await goTo(page, 'Voorwerpen op tafel');
		await button(page, 'Eerste voorwerp').click();
		await field(page, 'Voorwerp 1: wat ligt er?').fill('Een maquette');
		await goTo(page, 'Afronden');
		expect(missingFrom(await wordsOfPdf(page), ['Een maquette'])).toEqual([]);
	});
});

test('a closing round that was added asks everyone, and the talk still ends in its last step', async () => {
	await withoutServer({ now }, async (page) => {
		await page.goto('/leidraden');
		await button(page, 'Kopieer Ambitiegesprek vo').click();
		await page.waitForURL('**/leidraden/guide:*');
		const kinds = page.getByLabel('Ander soort stap');
		await kinds.selectOption('Afsluitende ronde');
		await expect(field(page, 'Vraag 1')).toHaveValue('Hoe heb je het gesprek ervaren?');
		await expect(kinds.getByRole('option', { name: 'Afsluitende ronde' })).toHaveCount(0);
		await field(page, 'Vraag 2').fill('Wat neem je mee?');
		await button(page, 'Zet versie 1 klaar').click();
		await expect(page.getByText('versie 1 staat klaar')).toBeVisible();
		await expect(page.getByText('Opgeslagen op dit apparaat')).toBeVisible();
		await begin(page, /Ambitiegesprek vo.*eigen/, 'Donkmeer College');
		await goTo(page, 'Afsluitende ronde');
		await page.getByLabel('Wat neem je mee?').first().fill('Een plan voor de atelierdagen');
		await expect(button(page, 'Gesprek afsluiten')).toHaveCount(0);
		await goTo(page, 'Tot slot');
		await expect(button(page, 'Gesprek afsluiten')).toBeVisible();
		expect(missingFrom(await wordsOfPdf(page), ['Een plan voor de atelierdagen'])).toEqual([]);
	});
});
