import type { Page } from '@playwright/test';
import { wilgenroosDocument } from '../../setup/wilgenroos-document.ts';
import { preparedProfile, seeHome } from '../prepared.ts';
import { openThrottled, timesUntilSeen, WHOLE_APP } from '../throttled.ts';
import type { Measure } from '../types.ts';

const link = 'a[href^="/gesprek/wilgenroos/"]';

/** What is called usable has to be: a tap on the first thing that is seen leads to the conversation. */
async function tapAtOnce(page: Page): Promise<void> {
	await page.goto('/', { waitUntil: 'commit' });
	// In one turn of the page: the picture that holds the link may give way to the real screen at any moment.
	const middle = () =>
		page.evaluate((selector) => {
			const seen = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility());
			const box = seen?.getBoundingClientRect();
			return box ? ([box.x + box.width / 2, box.y + box.height / 2] as const) : null;
		}, link);
	let place = await middle();
	while (!place) place = await middle();
	await page.mouse.click(...place);
	await page.waitForURL('**/gesprek/wilgenroos/*');
}

/**
 * A cold browser, the server stopped: the home screen with one conversation, which was seen before. Usable is
 * when the conversation is seen and a tap on it leads there: that is so before the app itself has started.
 */
export const coldStart: Measure = async (bench) => {
	const profile = await preparedProfile(bench.server, wilgenroosDocument('wilgenroos'));
	await seeHome(profile, bench.server);
	await bench.server.stop();
	const usable: number[] = [];
	const whole: number[] = [];
	for (let run = 0; run < bench.runs; run++) {
		const page = await openThrottled(profile, bench);
		const [seen = NaN, answers = NaN] = await timesUntilSeen(
			page,
			'/',
			link,
			`${WHOLE_APP} ${link}`
		);
		usable.push(seen);
		whole.push(answers);
		await profile.close();
	}
	await tapAtOnce(await openThrottled(profile, bench));
	await profile.close();
	await profile.remove();
	await bench.server.restart();
	return [
		{ name: 'offline cold start until usable', unit: 'ms', values: usable },
		{ name: 'offline cold start until the whole app answers', unit: 'ms', values: whole }
	];
};
