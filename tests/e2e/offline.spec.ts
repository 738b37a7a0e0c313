import { expect } from '@playwright/test';
import { test } from '../setup/app-test.ts';
import { Profile } from '../setup/profile.ts';
import { seed } from '../setup/seed.ts';
import { AppServer } from '../setup/server.ts';
import { wilgenroosDocument } from '../setup/wilgenroos-document.ts';

const screens = [
	['/', 'Basisschool De Wilgenroos'],
	['/instellingen', 'Instellingen'],
	['/gesprek/wilgenroos/voorbereiden', 'Voorbereiden'],
	['/gesprek/wilgenroos/tafel', 'Begin het gesprek'],
	['/gesprek/wilgenroos/vel', 'Contracteren'],
	['/gesprek/wilgenroos/verslag', 'Verslag'],
	['/gesprek/onbekend/tafel', 'Dit gesprek staat niet op dit apparaat'],
	['/bestaat-niet', 'Deze pagina bestaat niet']
] as const;

/** Runs in the page: writes down what was to be seen of what is so at this moment. */
function noteWhatIsSaid() {
	const said = new Set<string>();
	const look = () => {
		for (const title of document.querySelectorAll<HTMLElement>('[data-moment] b')) {
			if (title.checkVisibility({ visibilityProperty: true })) said.add(title.innerText);
		}
		document.documentElement.dataset['said'] = [...said].join();
		requestAnimationFrame(look);
	};
	document.addEventListener('DOMContentLoaded', look);
}

test('every screen and deep link opens on a cold start with the server stopped', async () => {
	const server = await AppServer.start();
	const profile = new Profile();
	const online = await profile.open(server.origin, { now: '2025-06-03T12:40:00+02:00' });
	await online.goto('/');
	await expect(online.getByText('Alles staat op dit apparaat').first()).toBeVisible();
	await seed(online, wilgenroosDocument('wilgenroos'));
	await profile.close();
	await server.stop();

	const page = await profile.open(server.origin, { now: '2025-06-03T12:40:00+02:00' });
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(error.message));
	await page.addInitScript(noteWhatIsSaid);
	for (const [address, text] of screens) {
		await page.goto(address);
		await expect(page.getByText(text).first(), address).toBeVisible();
	}
	expect(problems).toEqual([]);
	await page.goto('/');
	await expect(page.getByText('Alles staat op dit apparaat').first()).toBeVisible();
	const said = await page.evaluate(() => document.documentElement.dataset['said']);
	expect(said).toContain('Alles staat op dit apparaat');
	expect(said).not.toContain('Nog niet klaar');
	await profile.remove();
});

test('the app can be installed', async ({ page }) => {
	const server = await AppServer.start();
	await page.goto(server.origin);
	const session = await page.context().newCDPSession(page);
	const { data, errors } = await session.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	expect(JSON.parse(data ?? '{}')).toMatchObject({
		lang: 'nl',
		name: 'Aan tafel',
		display: 'standalone'
	});
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	// A test browser opens pages in a private profile, which is the one thing that may stand in the way.
	expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
	await server.stop();
});
