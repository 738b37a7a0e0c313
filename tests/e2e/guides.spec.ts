import { expect, type Page } from '@playwright/test';
import { test } from '../setup/app-test.ts';
import { wilgenroosDocument } from '../setup/wilgenroos-document.ts';
import { agree, chip, fill, fillStep } from './guides/fill.ts';
import { lookBackAtEight, tickOffFirst } from './guides/look-back.ts';
import { begin, goTo, missingFrom, withoutServer, wordsOfPdf } from './guides/offline-talk.ts';

const now = '2026-06-09T13:30:00+02:00';

/** The talk of a year ago, held. */
function wilgenroosHeld() {
	const earlier = wilgenroosDocument('wilgenroos');
	earlier.choose('startedAt', Date.parse('2025-06-03T13:34:00+02:00'));
	earlier.choose('endedAt', Date.parse('2025-06-03T15:20:00+02:00'));
	return earlier;
}

/** Opens what was said before, which is one tap away at the table. */
async function lookAtLastTime(page: Page, read: (page: Page) => Promise<void>): Promise<void> {
	await page.getByRole('button', { name: /^Vorige keer/ }).click();
	await read(page);
	await page.getByRole('dialog').getByRole('button', { name: 'Sluit' }).click();
}

test.describe.configure({ timeout: 180_000 });

test('a VO ambition talk (B) with all six aspects, a picture of 2028 and a plan', async () => {
	await withoutServer({ now }, async (page) => {
		await begin(page, /Ambitiegesprek vo/, 'Lyceum Het Kompas', async () => {
			await chip(page, 'Schooltype', 'gemengd').click();
			await fill(page, { Plaats: 'Westerkade' });
			await page.getByLabel(/^Relevante opmerkingen/).fill('Fusie in 2027.');
		});
		const said: string[] = ['Lyceum Het Kompas', 'Westerkade', 'gemengd', '9 juni 2026'];
		said.push('Fusie in 2027.', ...(await fillStep(page, 'waardevol', 3)));
		await goTo(page, 'Doelen');
		await chip(page, 'Hoe zwaar telt: Visie', 'Eerst').click();
		await chip(page, 'Hoe zwaar telt: Kwaliteit', 'Ook').click();
		said.push('Visievorming op cultuureducatie', ...(await fillStep(page, 'doel', 1)));
		await goTo(page, 'Nu');
		await expect(page.getByLabel('Sterk', { exact: true })).toHaveCount(6);
		await expect(page.getByLabel('Zwak', { exact: true })).toHaveCount(6);
		said.push(...(await fillStep(page, 'aspect', 14)));
		await goTo(page, 'Vooruitblik');
		said.push(...(await fillStep(page, 'beeld', 3)));
		await goTo(page, 'Afspraken');
		const headings = [
			'Inhoudelijke focus',
			'Professionalisering',
			'Organisatie',
			'Schoolcultuur',
			'Randvoorwaarden'
		];
		for (const [index, heading] of headings.entries()) {
			const day = { day: `2026-10-0${index + 1}`, inWords: `${index + 1} oktober 2026` };
			said.push(
				...(await agree(page, { heading, what: `plan${index}x`, where: `plek${index}x`, ...day }))
			);
		}
		said.push(...(await fillStep(page, 'kopje', 5)));
		await goTo(page, 'Tot slot');
		await chip(page, 'Wanneer past: plan0x', 'Dit schooljaar').click();
		await chip(page, 'Wanneer past: plan4x', 'Later').click();
		said.push('Past dit schooljaar', 'Past later', ...(await fillStep(page, 'slot', 1)));
		expect(missingFrom(await wordsOfPdf(page), said)).toEqual([]);
	});
});

test('a route talk (C) a year later, in which the eight agreements of De Wilgenroos come back', async () => {
	const earlier = wilgenroosHeld();
	const agreed = earlier.view.agreements.map(({ what }) => what);
	await withoutServer({ now, stored: [earlier] }, async (page) => {
		await tickOffFirst(page, 'wilgenroos', agreed[0] ?? '');
		await begin(page, /Routegesprek po/, 'Basisschool De Wilgenroos', async () => {
			const left = page.getByRole('region', { name: 'Wat ligt er nog?' });
			await expect(left.getByText(earlier.view.ambitions[0]?.text ?? '')).toBeVisible();
			await expect(left.getByText(agreed[1] ?? '')).toBeVisible();
			await expect(left.getByText(agreed[0] ?? '')).toBeHidden();
			await expect(left.getByText('Waardevol als…')).toBeVisible();
		});
		const said: string[] = [...agreed, ...(await fillStep(page, 'waardevol', 3))];
		await goTo(page, 'Doelen');
		await chip(page, 'Hoe zwaar telt: Deskundigheid', 'Eerst').click();
		said.push(...(await fillStep(page, 'doel', 1)));
		await goTo(page, 'Wensen');
		said.push(...(await fillStep(page, 'wens', 2)));
		await goTo(page, 'Tevreden');
		said.push(...(await lookBackAtEight(page)), 'Gaat mee naar dit jaar');
		await chip(page, 'Energie, van kost veel naar geeft veel', 'Stap 4 van 5').click();
		said.push(...(await fillStep(page, 'tevreden', 6)));
		await goTo(page, 'Terugblik');
		said.push(...(await fillStep(page, 'bijdrage', 2)));

		await goTo(page, 'Afspraken');
		await page.getByLabel('Onder welk kopje?').selectOption('Instrumenten');
		const day = { day: '2026-11-20', inWords: '20 november 2026' };
		said.push(
			...(await agree(page, {
				heading: 'Schoolcultuur',
				what: 'vastpuntx',
				where: 'teamx',
				...day
			}))
		);
		await page.getByRole('button', { name: 'Nieuwe datum' }).click();
		await fill(page, { Datum: '2026-10-14', Tijd: '14:30' });
		await page.getByRole('checkbox', { name: 'Staat in Planned Culture' }).last().click();
		said.push(...(await fillStep(page, 'afspraak', 7)));
		said.push('14 oktober 2026, 14:30 uur', 'Staat in Planned Culture');
		await goTo(page, 'Afronden');
		said.push(...(await fillStep(page, 'einde', 6)));
		expect(missingFrom(await wordsOfPdf(page), said)).toEqual([]);

		await page.getByRole('link', { name: 'Voorbereiding' }).click();
		await page.getByRole('button', { name: 'Meer met dit gesprek' }).click();
		await page.getByRole('button', { name: 'Begin hiermee voor een andere school' }).click();
		await expect(page.getByLabel('School', { exact: true })).toHaveValue('');
		await expect(page.getByText('Opgeslagen op dit apparaat')).toBeVisible();
		await expect(
			page
				.getByRole('main')
				.getByText(/Wilgenroos/)
				.filter({ visible: true })
		).toHaveCount(0);
	});
});

test('a VO route talk (D) for a vmbo school without the programme part', async () => {
	await withoutServer({ now }, async (page) => {
		await begin(page, /Routegesprek vo/, 'Vakcollege De Werf', async () => {
			await chip(page, 'Schooltype', 'vmbo').click();
			await page.getByText('Eigen rijen').click();
			await fill(page, { 'Onderwijsniveau (1)': 'vmbo-basis', 'Gesprekstips (1)': 'eigentipx' });
		});
		const said: string[] = ['vmbo', 'vmbo-basis', 'eigentipx'];
		await goTo(page, 'Doelen');
		await page.getByRole('checkbox', { name: 'CmK is niet van toepassing' }).click();
		await expect(page.getByText('Hoe zwaar telt elk doel nu?')).toBeHidden();
		await goTo(page, 'Wensen');
		const tips = page.getByRole('complementary', { name: 'Tips' });
		await expect(tips.getByText('Focus op maakervaring')).toBeVisible();
		await expect(tips.getByText('eigentipx')).toBeVisible();
		await expect(tips.getByText('Verken ruimte voor verdieping')).toBeHidden();
		said.push(...(await fillStep(page, 'wens', 2)));
		await goTo(page, 'Terugblik');
		await expect(page.getByText('Nog niets om op terug te kijken')).toBeVisible();
		await page.getByRole('button', { name: 'Nog iets van vorig jaar' }).click();
		await chip(page, 'Is het gelukt?', 'Deels').click();
		said.push('Deels', ...(await fillStep(page, 'terug', 5)));
		await goTo(page, 'Evaluatie');
		said.push(...(await fillStep(page, 'evaluatie', 3)));
		await goTo(page, 'Afspraken');
		const day = { day: '2026-12-01', inWords: '1 december 2026' };
		const heading = 'Werken aan schoolcultuur';
		said.push(...(await agree(page, { heading, what: 'kijkenx', where: 'lokaalx', ...day })));
		await page.getByRole('button', { name: 'Nieuwe datum' }).click();
		said.push(...(await fillStep(page, 'afspraak', 7)));
		await goTo(page, 'Afronden');
		said.push(...(await fillStep(page, 'einde', 6)));
		const words = await wordsOfPdf(page);
		expect(missingFrom(words, [...said, 'CmK is niet van toepassing op deze school.'])).toEqual([]);
	});
});

test('a closing talk (E) with seven people, a pupil among them, and seven objects', async () => {
	const earlier = wilgenroosHeld();
	const ambition = earlier.view.ambitions[0]?.text ?? '';
	await withoutServer({ now, stored: [earlier] }, async (page) => {
		const roles = ['Leerkracht', 'Leerling', 'Ouder', 'Culturele partner'];
		await begin(page, /Eindgesprek/, 'Basisschool De Wilgenroos', async () => {
			for (const role of roles) {
				await page.getByRole('button', { name: 'Stoel', exact: true }).click();
				await page.getByRole('dialog').getByRole('button', { name: role, exact: true }).click();
				await page.keyboard.press('Escape');
			}
			await page.getByRole('button', { name: 'Kenmerk', exact: true }).click();
			await page.getByLabel('Kenmerk 1', { exact: true }).fill('Eén visie');
			await page.getByRole('checkbox', { name: 'Kenmerk 1 is bereikt' }).click();
		});
		await expect(page.getByText('Stap 1 van 5')).toBeVisible();
		await lookAtLastTime(page, async () => {
			const dialog = page.getByRole('dialog');
			await expect(dialog.getByText(ambition).first()).toBeVisible();
			await expect(dialog.getByRole('heading', { name: 'Het eerste vel' })).toBeVisible();
			await expect(dialog.getByText(earlier.view.notes[0]?.text ?? '')).toBeVisible();
		});
		const said = ['Eén visie', 'Bereikt.', ...(await fillStep(page, 'hoop', 9))];
		await goTo(page, 'Voorwerpen');
		await expect(
			page.getByLabel('Waardevol als, bij de start').getByRole('listitem')
		).not.toHaveCount(0);
		for (let number = 1; number <= 7; number++) {
			await page.getByRole('button', { name: /(Eerste|een) voorwerp$/ }).click();
		}
		await chip(page, 'Wie nam voorwerp 4 mee?', 'Leerling').click();
		said.push('leerling', ...(await fillStep(page, 'voorwerp', 18)));
		await goTo(page, 'Ideeën');
		await page.getByRole('button', { name: 'Eerste idee' }).click();
		await page.getByLabel('Idee 1', { exact: true }).fill('Een totem');
		said.push('Een totem', ...(await fillStep(page, 'delen', 1)));
		await goTo(page, 'Kiezen');
		await page.getByRole('checkbox', { name: 'Een totem' }).click();
		said.push('Gekozen idee.', ...(await fillStep(page, 'nodig', 2)));
		await page.getByRole('button', { name: 'Nieuwe afspraak' }).click();
		await page.getByLabel('Wat spreken jullie af?').fill('Vitrine vragen');
		await page.getByRole('button', { name: 'Klaar', exact: true }).click();
		await goTo(page, 'Afronden');
		said.push('Vitrine vragen', ...(await fillStep(page, 'einde', 15)));
		expect(missingFrom(await wordsOfPdf(page), said)).toEqual([]);
	});
});
