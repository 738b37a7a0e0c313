import { expect, type Page } from '@playwright/test';
import { test } from '../setup/app-test.ts';
import type { ConversationDocument } from '../../src/lib/document/conversation-document.ts';
import { newSchool } from '../../src/lib/document/new-school.ts';
import type { SchoolDocument } from '../../src/lib/document/school-document.ts';
import { guideTalks } from '../fixtures/guide-talks.ts';
import { tablesHolding } from '../setup/database.ts';
import { guideA, madeDocument } from '../setup/seed.ts';
import { storedTalk } from '../setup/stored-talk.ts';
import { wilgenroosDocument } from '../setup/wilgenroos-document.ts';
import { withoutServer } from './guides/offline-talk.ts';

const now = '2026-06-09T12:40:00+02:00';
const photo = new URL('../fixtures/sheet-photo.jpg', import.meta.url).pathname;

function school(name: string, remarks: string): SchoolDocument {
	const document = newSchool(0);
	document.setText({ text: 'name' }, name);
	document.setText({ text: 'place' }, 'Veldrode');
	document.setText({ text: 'remarks' }, remarks);
	return document;
}

/** A talk of last year, one of this year by another guide, and one of a school that has a dossier. */
function talks(dossier: SchoolDocument): readonly ConversationDocument[] {
	const held = wilgenroosDocument('held');
	held.choose('date', '2025-06-03');
	held.choose('startedAt', 1);
	held.choose('endedAt', Date.parse('2025-06-03T15:20:00+02:00'));
	const source = guideTalks().find(({ instrumentId }) => instrumentId === 'route-po');
	if (!source) throw new Error('No route talk');
	const route = storedTalk('route', source);
	route.choose('date', '2026-06-11');
	const renamed = madeDocument('renamed');
	renamed.setText({ text: 'school' }, 'Anders genoemd');
	renamed.choose('schoolId', dossier.id);
	renamed.choose('date', '2026-03-02');
	renamed.add('note', { color: 'yellow', text: 'Samen zingen in het CAFÉ op de hoek' });
	return [held, route, renamed];
}

const found = (page: Page) => page.getByRole('region', { name: 'Gevonden' });
const conversations = (page: Page) => found(page).getByRole('list', { name: 'Gesprekken' });
const search = (page: Page, words: string) => page.getByRole('searchbox').fill(words);
const choose = (page: Page, filter: string, label: string) =>
	page.getByLabel(filter, { exact: true }).selectOption({ label });

async function expectTalks(page: Page, ...names: readonly RegExp[]): Promise<void> {
	const list = conversations(page).getByRole('article');
	await expect(list).toHaveCount(names.length);
	for (const [index, name] of names.entries()) await expect(list.nth(index)).toContainText(name);
}

/** By the beginning of a word, without its accent: in a school and in a talk, with the place. */
async function findByWords(page: Page): Promise<void> {
	await page.goto('/zoeken');
	await search(page, 'caf');
	await expect(found(page).getByText('1 school en 1 gesprek gevonden')).toBeVisible();
	const place = found(page).getByRole('link', { name: /Over de school/ });
	await expect(place.locator('mark')).toHaveText('café');
	const note = conversations(page).getByRole('link', { name: /Gele notitie/ });
	await expect(note.locator('mark')).toHaveText('CAFÉ');
	await place.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kindcentrum Eén');
	await page.goBack();
	await expect(page.getByRole('searchbox')).toHaveValue('caf');
	await search(page, 'afé');
	await expect(found(page).getByText(/Niets gevonden met ‘afé’/)).toBeVisible();
	await search(page, 'wilgenroos ambitie');
	await expect(conversations(page).getByRole('article').first()).toContainText('Wilgenroos');
}

async function narrowDown(page: Page): Promise<void> {
	await page.goto('/zoeken');
	await expectTalks(page, /Routegesprek/, /Anders genoemd/, /3 juni 2025/);
	await choose(page, 'School', 'Kindcentrum Eén');
	await expectTalks(page, /Anders genoemd/);
	await page.getByRole('button', { name: 'Laat alles zien' }).click();
	await choose(page, 'Schooljaar', '2024-2025');
	await expectTalks(page, /3 juni 2025/);
	await choose(page, 'Schooljaar', 'Alle jaren');
	await choose(page, 'Leidraad', 'Routegesprek po');
	await expectTalks(page, /Routegesprek/);
	await choose(page, 'Leidraad', 'Alle leidraden');
	await choose(page, 'Stand', 'Geweest');
	await expectTalks(page, /3 juni 2025/);
	await page.reload();
	await expectTalks(page, /3 juni 2025/);
	await choose(page, 'School', 'Kindcentrum Eén');
	await expect(found(page).getByText('Er zijn geen gesprekken die hierbij passen.')).toBeVisible();
}

test('conversations and schools are found by folded beginnings of words and by filters, without the server', async () => {
	const dossier = school('Kindcentrum Eén', 'Op vrijdag is er een café voor ouders.');
	await withoutServer({ now, stored: [dossier, ...talks(dossier)] }, async (page) => {
		await findByWords(page);
		await narrowDown(page);
	});
});

/** Out of the list of the home page, to be found in the archive, and back again. */
async function archive(page: Page): Promise<void> {
	await page.goto('/gesprek/held/voorbereiden');
	await page.getByRole('button', { name: 'Meer met dit gesprek' }).click();
	await page.getByRole('link', { name: 'Archief, prullenbak of wissen' }).click();
	await page.getByRole('button', { name: 'Zet in het archief' }).click();
	await expect(page.getByText('Het gesprek staat in het archief.').first()).toBeVisible();
	await page.goto('/');
	await expect(page.getByText('Anders genoemd')).toBeVisible();
	await expect(page.getByText(/Wilgenroos/)).toHaveCount(1);
	await page.goto('/bewaren');
	await page.getByRole('link', { name: 'Bekijk het archief' }).click();
	await expectTalks(page, /Wilgenroos.*In het archief/);
	await conversations(page)
		.getByRole('link', { name: /^Bewaren of wissen/ })
		.click();
	await page.getByRole('button', { name: 'Zet terug bij je gesprekken' }).click();
	await expect(page.getByText('Het gesprek staat weer bij je gesprekken.')).toBeVisible();
}

async function trash(page: Page): Promise<void> {
	await page.goto('/bewaren/gesprek/renamed');
	await page.getByRole('button', { name: 'Zet in de prullenbak' }).click();
	await expect(page.getByText('Het gesprek staat in de prullenbak.').first()).toBeVisible();
}

const bin = (page: Page) => page.getByRole('region', { name: 'Prullenbak' });

test('an archived conversation is out of the way, and one in the trash is erased after thirty days', async () => {
	const dossier = school('Kindcentrum Eén', '');
	await withoutServer({ now, stored: [dossier, ...talks(dossier)] }, async (page) => {
		await archive(page);
		await trash(page);
		await page.goto('/zoeken');
		await expectTalks(page, /Routegesprek/, /3 juni 2025/);
		await page.goto(`/school/${dossier.id}`);
		await expect(page.getByText('Nog geen gesprek')).toBeVisible();
		await page.goto('/bewaren');
		await expect(bin(page).getByText('Nog 30 dagen.')).toBeVisible();
		await page.clock.setFixedTime('2026-07-07T12:40:00+02:00');
		await page.reload();
		await expect(bin(page).getByText('Nog 2 dagen.')).toBeVisible();
		await bin(page)
			.getByRole('button', { name: /^Zet terug/ })
			.click();
		await expect(bin(page).getByText('De prullenbak is leeg.')).toBeVisible();
		await trash(page);
		await page.goto('/bewaren');
		await expect(bin(page).getByText('Nog 30 dagen.')).toBeVisible();
		await page.clock.setFixedTime('2026-08-06T12:41:00+02:00');
		await page.reload();
		await expect(bin(page).getByText('De prullenbak is leeg.')).toBeVisible();
		expect(await tablesHolding(page, ['renamed', 'op de hoek'])).toEqual(['erased']);
	});
});

/** Begun an hour ago and in its last step. */
function endSoon(document: ConversationDocument): void {
	const close = guideA().steps.find(({ id }) => id === 'close');
	if (!close) throw new Error('No last step');
	const at = Date.parse(now);
	document.choose('startedAt', at - 3_600_000);
	document.choose('agreedEnd', at + 600_000);
	document.add('log', { stepId: close.id, at });
}

/** A talk with a photo of the sheet and restore points, whose words can be found. */
async function holdTalk(page: Page): Promise<void> {
	await page.goto('/gesprek/vlonder/vel');
	await page.getByRole('button', { name: 'Foto van het vel' }).first().click();
	await page.getByLabel('Foto uit een bestand').setInputFiles(photo);
	await expect(page.getByRole('img', { name: 'Foto van het vel' }).first()).toBeVisible();
	await page.getByRole('button', { name: 'Gesprek afsluiten' }).click();
	await page.waitForURL('**/verslag');
	await page.goto('/zoeken');
	await search(page, 'vuurtoren');
	await expectTalks(page, /De Vlonder/);
}

/** Everything in the small storage of the device. */
const localWords = (page: Page) =>
	page.evaluate(() => JSON.stringify(Object.entries(localStorage)));

async function eraseTalk(page: Page): Promise<void> {
	expect(await tablesHolding(page, ['vlonder', 'vuurtoren'])).toEqual(
		expect.arrayContaining(['docs', 'photos', 'search', 'versions'])
	);
	await page.goto('/');
	await expect.poll(() => localWords(page)).toContain('De Vlonder');
	await page.goto('/bewaren/gesprek/vlonder');
	await page.getByRole('button', { name: 'Wis voorgoed…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Voorgoed wissen' });
	await expect(dialog.getByText(/^1 foto \(/)).toBeVisible();
	await dialog.getByRole('button', { name: 'Wis voorgoed' }).click();
	await expect(page.getByRole('heading', { name: 'Voorgoed gewist' })).toBeVisible();
	expect(await tablesHolding(page, ['vlonder', 'vuurtoren'])).toEqual(['erased']);
	expect(await localWords(page)).not.toMatch(/vlonder/i);
	await page.goto('/zoeken');
	await search(page, 'vuurtoren');
	await expect(found(page).getByText(/Niets gevonden/)).toBeVisible();
}

/** All talks of the school, under whatever name, and the dossiers of both entries that are one school. */
async function eraseSchool(page: Page, ids: readonly string[]): Promise<void> {
	await page.goto('/bewaren');
	await expect(page.getByText('2 dossiers van scholen')).toBeVisible();
	await page.getByLabel('Welke school?').selectOption({ label: 'Kindcentrum Eén' });
	await page.getByRole('button', { name: 'Bekijk wat er weggaat' }).click();
	const dialog = page.getByRole('dialog', { name: 'Voorgoed wissen' });
	await expect(dialog.getByText(/^1 gesprek met alle woorden/)).toBeVisible();
	await expect(dialog.getByText('Het dossier van de school')).toBeVisible();
	await dialog.getByRole('button', { name: 'Wis voorgoed' }).click();
	await expect(page.getByText('Voorgoed gewist.')).toBeVisible();
	expect(await tablesHolding(page, [...ids, 'renamed', 'Anders genoemd', 'zeesterren'])).toEqual([
		'erased'
	]);
	await page.goto('/scholen');
	await expect(page.getByText(/Wilgenroos/).first()).toBeVisible();
	await expect(page.getByText('Kindcentrum')).toHaveCount(0);
}

test('erasing a conversation or a school leaves nothing of it on the device', async () => {
	const dossier = school('Kindcentrum Eén', '');
	const twice = school('KC Een', 'Op vrijdag zijn er zeesterren.');
	twice.merge(dossier.id, true);
	const withPhoto = madeDocument('vlonder');
	withPhoto.setText({ text: 'school' }, 'De Vlonder');
	withPhoto.add('note', { color: 'yellow', text: 'Naar de vuurtoren lopen' });
	endSoon(withPhoto);
	await withoutServer(
		{ now, stored: [dossier, twice, withPhoto, ...talks(twice)] },
		async (page) => {
			await holdTalk(page);
			await eraseTalk(page);
			await eraseSchool(page, [dossier.id, twice.id]);
		}
	);
});
