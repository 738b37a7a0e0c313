import { expect, test, type Page } from '@playwright/test';
import { chooseGuide } from '../setup/app-test.ts';
import { tellFigures } from '../setup/figures.ts';
import { Profile } from '../setup/profile.ts';
import { isLong, seeded, seedOf } from '../setup/seeded.ts';
import { AppServer } from '../setup/server.ts';

/** Two devices at a time, as two cores can have. */
const devices = ['one', 'two'] as const;
const pageKills = (isLong ? 400 : 42) / devices.length;
const browserKills = (isLong ? 100 : 8) / devices.length;

test.describe.configure({ mode: 'parallel' });

/** Reports the text in the field in every frame in which the screen says that it is saved. */
async function watchSaved(page: Page, report: (text: string) => void): Promise<void> {
	await page.exposeFunction('reportSaved', report);
	await page.evaluate(() => {
		const { reportSaved } = window as unknown as { reportSaved: (text: string) => void };
		let reported = '';
		const look = () => {
			const field = document.querySelector<HTMLTextAreaElement>('[data-test-field] textarea');
			const saved = document.querySelector('.saved')?.textContent ?? '';
			const text = field?.value ?? '';
			if (saved.includes('Opgeslagen op dit apparaat') && text !== reported) {
				reported = text;
				reportSaved(text);
			}
			requestAnimationFrame(look);
		};
		look();
	});
}

const noteField = (page: Page) => page.getByRole('textbox', { name: 'Eigen notities' });

async function openField(page: Page, address: string): Promise<string> {
	await page.goto(address);
	const field = noteField(page);
	await field.waitFor();
	await field.evaluate((element) => element.parentElement?.setAttribute('data-test-field', ''));
	return field.inputValue();
}

for (const device of devices) {
	test(`killing the page or the browser of device ${device} while typing loses nothing that was shown as saved`, async () => {
		const seed = seedOf();
		const random = seeded(seed);
		const server = await AppServer.start();
		const profile = new Profile();
		let page = await profile.open(server.origin, { withoutWorker: true });
		await page.goto('/nieuw');
		await chooseGuide(page);
		await page.waitForURL('**/voorbereiden');
		const address = page.url();
		let shownAsSaved = '';
		let lost = 0;
		let typed = 0;

		const kills = [
			...Array<'page'>(pageKills).fill('page'),
			...Array<'browser'>(browserKills).fill('browser')
		].sort(() => random() - 0.5);
		for (const [round, kind] of kills.entries()) {
			const found = await openField(page, address);
			if (!found.startsWith(shownAsSaved)) lost++;
			shownAsSaved = '';
			await watchSaved(page, (text) => {
				shownAsSaved = text;
			});
			// Ready before the typing: what is between the last key and the kill is time to store it.
			const session = await page.context().newCDPSession(page);
			await noteField(page).focus();
			await page.keyboard.press('Control+End');
			const typeWord = () => page.keyboard.type(`r${round}w${typed++} `);
			await typeWord();
			// A word is kept within 250 ms: as often before that as after it.
			const until = performance.now() + random() * 500;
			while (performance.now() < until) await typeWord();
			if (kind === 'browser') {
				profile.kill();
				page = await profile.open(server.origin, { withoutWorker: true });
			} else {
				// The crash ends the session too, so its answer never comes.
				const crashed = page.waitForEvent('crash');
				void session.send('Page.crash').catch(() => undefined);
				await crashed;
				const fresh = await page.context().newPage();
				await page.close();
				page = fresh;
			}
		}
		const end = await openField(page, address);
		if (!end.startsWith(shownAsSaved)) lost++;
		tellFigures(`page and browser of device ${device} killed while typing`, {
			pageKills,
			browserKills,
			typed,
			lost,
			seed
		});
		await profile.remove();
		await server.stop();
		expect(typed).toBeGreaterThan(kills.length);
		// What was typed just before a kill may be gone, but not all of it.
		expect(end).toMatch(/r\d+w\d+/);
		expect(lost).toBe(0);
	});
}
