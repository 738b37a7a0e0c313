import { wilgenroosDocument } from '../../setup/wilgenroos-document.ts';
import { preparedProfile } from '../prepared.ts';
import { openThrottled, timeUntilUsable } from '../throttled.ts';
import type { Measure } from '../types.ts';

/** A cold browser, the server stopped: the home screen with one conversation. */
export const coldStart: Measure = async (bench) => {
	const profile = await preparedProfile(bench.server, wilgenroosDocument('wilgenroos'));
	await bench.server.stop();
	const values: number[] = [];
	for (let run = 0; run < bench.runs; run++) {
		const page = await openThrottled(profile, bench);
		values.push(await timeUntilUsable(page, '/', 'a[href^="/gesprek/wilgenroos/"]'));
		await profile.close();
	}
	await profile.remove();
	await bench.server.restart();
	return [{ name: 'offline cold start until usable', unit: 'ms', values }];
};
