import { randomIdText } from '#lib/sync/protocol/ids.ts';
import type { ConversationDocument } from '../../../src/lib/document/conversation-document.ts';
import { Profile } from '../../setup/profile.ts';
import { AppServer } from '../../setup/server.ts';
import { wilgenroosDocument } from '../../setup/wilgenroos-document.ts';
import { filledWorkspace } from '../filled-workspace.ts';
import { pair } from '../paired.ts';
import type { Measure } from '../types.ts';

const conversations = 1000;

/** One at a time: together they take more memory than the app would. */
function* thousandDocuments(): Generator<readonly [string, ConversationDocument]> {
	for (let index = 0; index < conversations; index++) {
		const id = randomIdText();
		yield [id, wilgenroosDocument(id)];
	}
}

/** Seconds from the tap on "koppel" until the screen says that everything is there. */
async function pairingTime(server: AppServer, code: string): Promise<number> {
	const profile = new Profile('whole');
	const page = await profile.open(server.origin);
	const seconds = (await pair(page, code)) / 1000;
	await profile.remove();
	return seconds;
}

/** A new device gets 1,000 whole conversations. */
export const newDevice: Measure = async ({ runs, throttle }) => {
	if (throttle > 1) return [];
	const server = await AppServer.start('build', { RATE_LIMITS: 'off' });
	const code = await filledWorkspace(server, thousandDocuments());
	const values: number[] = [];
	for (let run = 0; run < runs; run++) values.push(await pairingTime(server, code));
	await server.stop();
	return [{ name: 'new device fetches 1,000 conversations', unit: 's', values }];
};
