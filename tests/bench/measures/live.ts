import type { Page } from '@playwright/test';
import { randomIdText } from '#lib/sync/protocol/ids.ts';
import { script } from '../../e2e/wilgenroos/script.ts';
import { Profile } from '../../setup/profile.ts';
import { enterStep } from '../../setup/seed.ts';
import { AppServer } from '../../setup/server.ts';
import { wilgenroosDocument } from '../../setup/wilgenroos-document.ts';
import { filledWorkspace } from '../filled-workspace.ts';
import { pair } from '../paired.ts';
import type { Measure } from '../types.ts';

const wish = script.notes.yellow[0]?.text ?? '';

/** Resolves with the epoch ms of the frame in which `page` shows `text`. */
const seenAt = async (page: Page, text: string): Promise<number> => {
	const seen = await page.waitForFunction(
		(words) => document.body.innerText.includes(words) && Date.now(),
		text,
		{ polling: 'raf', timeout: 30_000 }
	);
	return Number(await seen.jsonValue());
};

/** Ms from one key on one device until its letter stands on the screen of the other. Both clocks are this machine's. */
async function timeOfKey(writer: Page, reader: Page, key: string): Promise<number> {
	const before = await writer.getByRole('dialog').getByLabel('Tekst', { exact: true }).inputValue();
	const seen = seenAt(reader, before + key);
	const began = Date.now();
	await writer.keyboard.press(key);
	return (await seen) - began;
}

/** Two browsers show the sheet of one talk; on the one somebody types, on the other somebody looks. */
export const live: Measure = async ({ runs, throttle }) => {
	if (throttle > 1) return [];
	const server = await AppServer.start('build', { RATE_LIMITS: 'off' });
	const id = randomIdText();
	const talk = wilgenroosDocument(id);
	enterStep(talk, 'write-wishes');
	const code = await filledWorkspace(server, [[id, talk]]);
	const [tablet, laptop] = [new Profile('whole'), new Profile('whole')];
	const writer = await tablet.open(server.origin);
	const reader = await laptop.open(server.origin);
	for (const page of [writer, reader]) {
		await pair(page, code);
		await page.goto(`/gesprek/${id}/vel`);
		await page.getByRole('button', { name: `wens: ${wish}` }).waitFor();
	}
	await writer.getByRole('button', { name: `wens: ${wish}` }).click();
	await writer.getByRole('dialog').getByLabel('Tekst', { exact: true }).press('End');
	// The first opens the lines that later ones find open.
	await timeOfKey(writer, reader, 'a');
	const values: number[] = [];
	for (let run = 0; run < 2 * runs; run++) {
		// Longer than a sync gathers, so that each key is a change by itself.
		await writer.waitForTimeout(1500);
		values.push(await timeOfKey(writer, reader, 'bcdefghij'.charAt(run % 9)));
	}
	for (const profile of [tablet, laptop]) await profile.remove();
	await server.stop();
	return [{ name: 'change until seen on the other device', unit: 'ms', values }];
};
