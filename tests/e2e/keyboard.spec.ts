import { execFileSync } from 'node:child_process';
import { expect } from '@playwright/test';
import { test } from '../setup/app-test.ts';
import { startWith } from '../setup/start-with.ts';
import { visitedPage } from '../setup/visited-page.ts';
import { documentsAt } from './accessibility/conversations.ts';
import {
	agree,
	at,
	close,
	cluster,
	contract,
	greenAndPink,
	prepare,
	wishes
} from './keyboard/journey.ts';
import { Keys } from './keyboard/keys.ts';
import { vanishings } from './keyboard/vanishing.ts';
import { at as onTheDay } from './wilgenroos/script.ts';

test('a talk from the first screen to the PDF by keyboard alone, with the server stopped', async () => {
	const page = await visitedPage(at('09:00'));
	await page.goto('/');
	const keys = new Keys(page);
	await prepare(page, keys);
	await contract(page, keys);
	await wishes(page, keys);
	await cluster(page, keys);
	await greenAndPink(page, keys);
	await agree(page, keys);
	await close(page, keys);

	const download = page.waitForEvent('download');
	await keys.press(page.getByRole('button', { name: 'PDF bewaren' }));
	const file = test.info().outputPath('verslag.pdf');
	await (await download).saveAs(file);
	const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
	for (const words of ['Durft te laten zien', 'Weeksluiting', 'Atelier in de gang', '7 juli']) {
		expect(text).toContain(words);
	}
});

test('the focus goes on when what had it goes away', async ({ page }) => {
	await page.clock.setFixedTime(onTheDay('14:01'));
	await startWith(page, ...documentsAt(vanishings.map(({ path }) => path)));
	for (const { name, path, time = '14:01', press } of vanishings) {
		await test.step(name, async () => {
			await page.clock.setFixedTime(onTheDay(time));
			await page.goto(path);
			await press(page, new Keys(page));
		});
	}
});
