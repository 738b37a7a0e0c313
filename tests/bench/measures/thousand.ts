import { expect, type Page } from '@playwright/test';
import { preparedProfile, seeHome } from '../prepared.ts';
import { EVERYWHERE, OFTEN, SELDOM, thousandConversations } from '../thousand.ts';
import { openThrottled, timesUntilSeen, WHOLE_APP } from '../throttled.ts';
import type { Bench, Measure } from '../types.ts';

/** A word of every conversation, one that half of them hold, one that few hold, and what very many words begin with. */
const questions = [EVERYWHERE.slice(0, 6), OFTEN, SELDOM, 'ka'] as const;

/** A profile with all conversations, which the app itself made findable. */
async function filledProfile({ server }: Bench) {
	const profile = await preparedProfile(server, ...thousandConversations());
	const page = await profile.open(server.origin);
	await page.goto('/zoeken');
	await expect(page.getByText('1000 gesprekken gevonden')).toBeVisible();
	await expect(page.getByText('De laatste woorden komen er nog bij')).toBeHidden({
		timeout: 300_000
	});
	await profile.close();
	return profile;
}

/** Puts the words in the field at once and gives the ms until the first places found were painted. */
async function search(page: Page, words: string): Promise<number> {
	const field = page.getByRole('searchbox');
	await field.fill('');
	await expect(page.locator('mark')).toHaveCount(0);
	return field.evaluate(async (element, asked) => {
		const began = performance.now();
		if (element instanceof HTMLInputElement) element.value = asked;
		element.dispatchEvent(new Event('input', { bubbles: true }));
		const frame = () => new Promise(requestAnimationFrame);
		do await frame();
		while (!document.querySelector('mark'));
		// The message arrives after the frame was painted.
		const { port1, port2 } = new MessageChannel();
		await new Promise((resolve) => {
			port1.onmessage = resolve;
			port2.postMessage(null);
		});
		return performance.now() - began;
	}, words);
}

/** The slowest of the questions, in a page that was just opened. */
async function slowestSearch(page: Page): Promise<number> {
	await page.goto('/zoeken');
	await expect(page.locator('article').first()).toBeVisible();
	await expect(page.getByText('De laatste woorden komen er nog bij')).toBeHidden();
	const times: number[] = [];
	for (const words of questions) times.push(await search(page, words));
	return Math.max(...times);
}

const link = '.list a[href^="/gesprek/"]';

/** A cold browser without the server, with a thousand conversations: the home screen, and a search. */
export const thousand: Measure = async (bench) => {
	const profile = await filledProfile(bench);
	await seeHome(profile, bench.server);
	await bench.server.stop();
	const home: number[] = [];
	const whole: number[] = [];
	const searches: number[] = [];
	for (let run = 0; run < bench.runs; run++) {
		const page = await openThrottled(profile, bench);
		const [seen = NaN, answers = NaN] = await timesUntilSeen(
			page,
			'/',
			link,
			`${WHOLE_APP} ${link}`
		);
		home.push(seen);
		whole.push(answers);
		searches.push(await slowestSearch(page));
		await profile.close();
	}
	await profile.remove();
	await bench.server.restart();
	return [
		{ name: 'home screen with 1,000 conversations', unit: 'ms', values: home },
		{
			name: 'home screen with 1,000 conversations, until the whole app answers',
			unit: 'ms',
			values: whole
		},
		{ name: 'first search results among 1,000 conversations', unit: 'ms', values: searches }
	];
};
