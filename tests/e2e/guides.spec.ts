import { expect, test, type Page } from '@playwright/test';
import { wilgenroosDocument } from '../setup/wilgenroos-document.ts';
import { begin, goTo, missingFrom, withoutServer, wordsOfPdf } from './guides/offline-talk.ts';

const now = '2026-06-09T13:30:00+02:00';

/** Fills the fields with these labels, in this order. */
async function fill(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
	for (const [label, text] of Object.entries(texts)) {
		await page.getByLabel(label, { exact: true }).fill(text);
	}
}

const chip = (page: Page, group: string, name: string) =>
	page.getByRole('group', { name: group }).getByRole('button', { name, exact: true });

test.describe.configure({ timeout: 120_000 });

test('a VO ambition talk (B) with all six aspects, a picture of 2028 and a plan', async () => {
	await withoutServer({ now }, async (page) => {
		await begin(page, /Ambitiegesprek vo/, 'Lyceum Het Kompas', async () => {
			await chip(page, 'Schooltype', 'gemengd').click();
			await page.getByLabel(/^Relevante opmerkingen/).fill('Fusie in 2027.');
		});
		await goTo(page, 'Doelen');
		await chip(page, 'Hoe zwaar telt: Visie', 'Eerst').click();
		await goTo(page, 'Nu');
		const said: string[] = ['Fusie in 2027.', 'gemengd', 'Visievorming op cultuureducatie'];
		for (const side of ['Sterk', 'Zwak']) {
			const fields = page.getByLabel(side, { exact: true });
			await expect(fields).toHaveCount(6);
			for (let index = 0; index < 6; index++) {
				said.push(`${side}punt-${index}`);
				await fields.nth(index).fill(`${side}punt-${index}`);
			}
		}
		await goTo(page, 'Vooruitblik');
		await page.getByLabel(/staat de school er dan voor: inhoudelijk/).fill('Projecten in elk jaar');
		await goTo(page, 'Afspraken');
		await page.getByRole('button', { name: 'Nieuwe afspraak: Professionalisering' }).click();
		await page.getByLabel('Wat spreken jullie af?').fill('Scholing in het najaar');
		await goTo(page, 'Tot slot');
		await chip(page, 'Wanneer past: Scholing in het najaar', 'Dit schooljaar').click();
		said.push('Projecten in elk jaar', 'Scholing in het najaar', 'Past dit schooljaar');
		expect(missingFrom(await wordsOfPdf(page), said)).toEqual([]);
	});
});

test('a route talk (C) a year later, in which the eight agreements of De Wilgenroos come back', async () => {
	const earlier = wilgenroosDocument('wilgenroos');
	earlier.choose('startedAt', Date.parse('2025-06-03T13:34:00+02:00'));
	earlier.choose('endedAt', Date.parse('2025-06-03T15:20:00+02:00'));
	const outcomes = [...Array<string>(5).fill('Gelukt'), 'Gewijzigd', 'Deels', 'Niet gelukt'];
	await withoutServer({ now, earlier }, async (page) => {
		await begin(page, /Routegesprek po/, 'Basisschool De Wilgenroos');
		await goTo(page, 'Tevreden');
		await expect(page.getByRole('heading', { name: 'Terugblik 2025-2026' })).toBeVisible();
		const rows = page.getByRole('region', { name: /vorig schooljaar/ }).getByRole('listitem');
		await expect(rows).toHaveCount(8);
		for (const [index, outcome] of outcomes.entries()) {
			await rows.nth(index).getByRole('button').first().click();
			await chip(page, 'Is het gelukt?', outcome).click();
			await page.getByLabel('Wat bracht het?').fill(`Opbrengst-${index}`);
			if (outcome === 'Niet gelukt') {
				await page.getByRole('checkbox', { name: /voor 2026-2027/ }).click();
			}
			await page.getByRole('button', { name: 'Klaar', exact: true }).click();
		}
		await expect(page.getByText('5 gelukt')).toBeVisible();
		await chip(page, 'Energie, van kost veel naar geeft veel', 'Stap 4 van 5').click();
		await fill(page, { 'Over energie': 'De weekopening geeft energie' });

		await goTo(page, 'Afspraken');
		await page.getByLabel('Onder welk kopje?').selectOption('Instrumenten');
		await expect(page.getByLabel('Onder welk kopje?')).toBeHidden();
		await page.getByRole('button', { name: 'Nieuwe afspraak: Schoolcultuur' }).click();
		await page.getByLabel('Wat spreken jullie af?').fill('Vast punt in het teamoverleg');
		await page.getByRole('button', { name: 'Klaar', exact: true }).click();
		await page.getByRole('button', { name: 'Nieuwe datum' }).click();
		await fill(page, { 'Wat? (datum 1)': 'Teamtraining', Datum: '2026-10-14', Tijd: '14:30' });
		await page.getByRole('checkbox', { name: 'Staat in Planned Culture' }).last().click();
		await goTo(page, 'Afronden');

		const carried = earlier.view.agreements.map(({ what }) => what);
		const said = [
			...carried,
			...outcomes.map((_, index) => `Opbrengst-${index}`),
			'Gaat mee naar dit jaar',
			'De weekopening geeft energie',
			'Vast punt in het teamoverleg',
			'Teamtraining',
			'14 oktober 2026, 14:30 uur',
			'Staat in Planned Culture'
		];
		expect(missingFrom(await wordsOfPdf(page), said)).toEqual([]);
	});
});

test('a VO route talk (D) for a vmbo school without the programme part', async () => {
	await withoutServer({ now }, async (page) => {
		await begin(page, /Routegesprek vo/, 'Vakcollege De Werf', async () => {
			await chip(page, 'Schooltype', 'vmbo').click();
		});
		await goTo(page, 'Doelen');
		await page.getByRole('checkbox', { name: 'CmK is niet van toepassing' }).click();
		await expect(page.getByText('Hoe zwaar telt elk doel nu?')).toBeHidden();
		await goTo(page, 'Wensen');
		const tips = page.getByRole('complementary', { name: 'Tips' });
		await expect(tips.getByText('Focus op maakervaring')).toBeVisible();
		await expect(tips.getByText('Verken ruimte voor verdieping')).toBeHidden();
		await fill(page, { 'Wat zijn de ambities en ontwikkelwensen van de school?': 'Meer maken' });
		await goTo(page, 'Terugblik');
		await page
			.getByLabel(/reflectie geeft de cultuurcoördinator/)
			.fill('Stille leerlingen bloeien op');
		await goTo(page, 'Afspraken');
		await page.getByRole('button', { name: /^Nieuwe afspraak: Werken aan/ }).click();
		await page.getByLabel('Wat spreken jullie af?').fill('Bij elkaar kijken');
		await goTo(page, 'Afronden');
		const words = await wordsOfPdf(page);
		const said = ['vmbo', 'Meer maken', 'Stille leerlingen bloeien op', 'Bij elkaar kijken'];
		expect(missingFrom(words, [...said, 'CmK is niet van toepassing op deze school.'])).toEqual([]);
	});
});

test('a closing talk (E) with seven people, a pupil among them, and seven objects', async () => {
	await withoutServer({ now }, async (page) => {
		const roles = ['Leerkracht', 'Leerling', 'Ouder', 'Culturele partner'];
		await begin(page, /Eindgesprek/, 'Basisschool De Akker', async () => {
			for (const role of roles) {
				await page.getByRole('button', { name: 'Stoel', exact: true }).click();
				await page.getByRole('dialog').getByRole('button', { name: role, exact: true }).click();
				await page.keyboard.press('Escape');
			}
			await page.getByRole('button', { name: 'Kenmerk', exact: true }).click();
			await page.getByLabel('Kenmerk 1', { exact: true }).fill('Eén visie');
			await page.getByRole('checkbox', { name: 'Kenmerk 1 is bereikt' }).click();
		});
		await goTo(page, 'Voorwerpen');
		const said = ['Eén visie', 'Bereikt.'];
		for (let number = 1; number <= 7; number++) {
			await page.getByRole('button', { name: /(Eerste|een) voorwerp$/ }).click();
			await page.getByLabel(`Voorwerp ${number}: wat ligt er?`).fill(`Voorwerp-${number}`);
			await page.getByLabel('Het verhaal').last().fill(`Verhaal-${number}`);
			said.push(`Voorwerp-${number}`, `Verhaal-${number}`);
		}
		await chip(page, 'Wie nam voorwerp 4 mee?', 'Leerling').click();
		await goTo(page, 'Ideeën');
		await page.getByRole('button', { name: 'Eerste idee' }).click();
		await page.getByLabel('Idee 1', { exact: true }).fill('Een totem');
		await goTo(page, 'Kiezen');
		await page.getByRole('checkbox', { name: 'Een totem' }).click();
		await page.getByLabel('Welke culturele partner kan hierbij').fill('De bibliotheek');
		await page.getByRole('button', { name: 'Nieuwe afspraak' }).click();
		await page.getByLabel('Wat spreken jullie af?').fill('Vitrine vragen');
		await page.getByRole('button', { name: 'Klaar', exact: true }).click();
		await goTo(page, 'Afronden');
		await page.getByLabel('Nazorg').fill('Over een jaar opfrissen');
		said.push('leerling', 'Een totem', 'Gekozen idee.', 'De bibliotheek', 'Vitrine vragen');
		const words = await wordsOfPdf(page);
		expect(missingFrom(words, [...said, 'Over een jaar opfrissen'])).toEqual([]);
	});
});
