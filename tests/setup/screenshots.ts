/** `node tests/setup/screenshots.ts DIR`: pictures of the main screens in three sizes, and those of the manifest. */
import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Profile } from './profile.ts';
import { enterStep, guideA, seed } from './seed.ts';
import { AppServer } from './server.ts';
import { wilgenroosDocument } from './wilgenroos-document.ts';

const sizes = [
	{ name: 'liggend', width: 1180, height: 820 },
	{ name: 'staand', width: 820, height: 1180 },
	{ name: 'telefoon', width: 390, height: 844 }
] as const;

const folder = process.argv[2] ?? 'test-results/screens';

/** The Wilgenroos conversation once per step, with fifty minutes gone and fifty to go. */
async function seedSteps(page: Page): Promise<void> {
	await seed(page, wilgenroosDocument('gedekt'));
	for (const { id } of guideA().steps) {
		const document = wilgenroosDocument(id);
		enterStep(document, id);
		await seed(page, document);
	}
}

function addresses(): readonly (readonly [name: string, address: string])[] {
	const steps = guideA().steps.flatMap(({ id }) => [
		[`papier-${id}`, `/gesprek/${id}/tafel`] as const,
		[`vel-${id}`, `/gesprek/${id}/vel`] as const
	]);
	return [
		['gesprekken', '/'],
		['voorbereiden', '/gesprek/gedekt/voorbereiden'],
		['gedekt', '/gesprek/gedekt/tafel'],
		['verslag', '/gesprek/close/verslag'],
		['instellingen', '/instellingen'],
		...steps
	];
}

async function shoot(page: Page, file: string): Promise<void> {
	await page.evaluate(() => document.fonts.ready.then(() => null));
	const line = page.getByRole('button', { name: 'Sluit', exact: true });
	if (await line.isVisible()) await line.click();
	await page.screenshot({ path: `${folder}/${file}.png` });
}

mkdirSync(folder, { recursive: true });
const server = await AppServer.start();
const profile = new Profile();
const page = await profile.open(server.origin);
await page.emulateMedia({ reducedMotion: 'reduce' });
await page.goto('/');
// The list is there, so the app has made its database.
await page.getByRole('link', { name: 'Nieuw gesprek' }).first().waitFor();
await seedSteps(page);
for (const { name, width, height } of sizes) {
	await page.setViewportSize({ width, height });
	for (const [screen, address] of addresses()) {
		await page.goto(address);
		await page.getByRole('main').waitFor();
		await page.waitForLoadState('networkidle');
		await shoot(page, `${screen}-${name}`);
	}
}
await profile.remove();
await server.stop();
