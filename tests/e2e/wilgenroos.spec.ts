import { execFileSync } from 'node:child_process';
import { expect, type Page } from '@playwright/test';
import { test } from '../setup/app-test.ts';
import { Profile } from '../setup/profile.ts';
import { AppServer } from '../setup/server.ts';
import { begin } from './wilgenroos/begin.ts';
import { agreements, eveningWork, wrapUp } from './wilgenroos/finish.ts';
import { greenRound, pinkNotes } from './wilgenroos/green-and-pink.ts';
import { prepare } from './wilgenroos/prepare.ts';
import { at, goToStep, script, setTime } from './wilgenroos/script.ts';
import { yellowRound } from './wilgenroos/yellow.ts';

const photo = new URL('../fixtures/sheet-photo.jpg', import.meta.url).pathname;

/** Text without line breaks and double spaces, as a reader sees it. */
const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

async function savePdf(page: Page, file: string): Promise<void> {
	await setTime(page, '19:02');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'PDF bewaren' }).click();
	await (await download).saveAs(file);
}

test('the Wilgenroos afternoon, with the server stopped from before the talk until after the PDF', async () => {
	test.setTimeout(300_000);
	const server = await AppServer.start();
	const profile = new Profile();
	const desk = await profile.open(server.origin, { now: at('12:40') });
	await desk.goto('/');
	await expect(desk.getByText('Alles staat op dit apparaat').first()).toBeVisible();
	const address = await prepare(desk);
	await expect(desk.getByText('Opgeslagen op dit apparaat')).toBeVisible();
	await profile.close();
	await server.stop();

	let page = await profile.open(server.origin, { now: at('13:30') });
	await page.goto('/');
	await begin(page);
	await yellowRound(page);
	await greenRound(page);
	await setTime(page, '14:50');
	await goToStep(page, 'Kansen');
	await pinkNotes(page, 0, 7);

	await page.waitForTimeout(250); // what the promise gives the app; after it the battery may be empty
	profile.kill();
	page = await profile.open(server.origin, { now: at('14:54'), moves: true });
	await page.goto(`${address}/vel`);
	await expect(page.getByRole('heading', { level: 1, name: 'Kansen' })).toBeVisible();
	await expect(page.getByRole('timer', { name: 'Nog 26 minuten, tot 15:20' })).toBeVisible();
	for (const { text } of script.notes.pink.slice(0, 7)) {
		await expect(page.getByRole('button', { name: `kans: ${text}` }).first()).toBeVisible();
	}
	await pinkNotes(page, 7, 15);

	await setTime(page, '15:07');
	await goToStep(page, 'Concretiseren');
	await agreements(page, 0, 6);
	await wrapUp(page, photo);
	await eveningWork(page, address);
	await page.goto(`${address}/verslag`);
	const file = test.info().outputPath('verslag.pdf');
	await savePdf(page, file);

	execFileSync('qpdf', ['--check', file]);
	const text = flat(execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }));
	const { yellow, green, pink } = script.notes;
	expect([yellow.length, green.length, pink.length]).toEqual([25, 12, 15]);
	expect([script.ambitions.length, script.agreements.length]).toEqual([3, 8]);
	for (const note of [...yellow, ...green, ...pink]) expect(text).toContain(note.text);
	for (const ambition of script.ambitions) expect(text).toContain(ambition.text);
	for (const agreement of script.agreements) expect(text).toContain(flat(agreement.what));
	await profile.remove();
});
