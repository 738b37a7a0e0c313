import { sealBatch } from '#lib/sync/crypto/batch-seal.ts';
import { deriveKeys, newSecret, tagOf } from '#lib/sync/crypto/keys.ts';
import { toPairingCode } from '#lib/sync/crypto/pairing-code.ts';
import { batchKinds, type Batch } from '#lib/sync/protocol/batch.ts';
import { batchId, randomIdText } from '#lib/sync/protocol/ids.ts';
import { limits } from '#lib/sync/protocol/limits.ts';
import { Profile } from '../../setup/profile.ts';
import { AppServer } from '../../setup/server.ts';
import { overHttp, TestDevice } from '../../setup/sync-device.ts';
import { wilgenroosDocument } from '../../setup/wilgenroos-document.ts';
import type { Measure } from '../types.ts';

const conversations = 1000;

/** Puts conversations on a server as another device would have; gives the code to pair with. */
async function fill(server: AppServer): Promise<string> {
	const secret = newSecret();
	const keys = await deriveKeys(secret);
	const device = new TestDevice(
		overHttp(() => server.origin),
		keys.workspace,
		keys.auth
	);
	await device.create();
	let [batches, size]: [Batch[], number] = [[], 0];
	for (let index = 0; index < conversations; index++) {
		const documentId = randomIdText();
		const document = await tagOf(keys, documentId);
		const place = { id: batchId(randomIdText()), document, kind: batchKinds.update };
		const payload = new Uint8Array(wilgenroosDocument(documentId).encode());
		const bytes = await sealBatch(keys, place, { documentId, payload });
		if (batches.length === limits.batches || size + bytes.length > limits.syncBody / 2) {
			await device.exchange(batches);
			[batches, size] = [[], 0];
		}
		batches.push({ ...place, bytes });
		size += bytes.length;
	}
	await device.exchange(batches);
	return toPairingCode(secret);
}

/** Seconds from the tap on "koppel" until the screen says that everything is there. */
async function pairingTime(server: AppServer, code: string): Promise<number> {
	const profile = new Profile();
	const page = await profile.open(server.origin);
	await page.goto('/instellingen');
	await page.getByLabel('Code van je andere apparaat').fill(code);
	const began = performance.now();
	await page.getByRole('button', { name: 'Koppel dit apparaat' }).click();
	await page
		.getByText(/^Gesynchroniseerd om/)
		.first()
		.waitFor({ timeout: 300_000 });
	const seconds = (performance.now() - began) / 1000;
	await profile.remove();
	return seconds;
}

/** A new device gets 1,000 whole conversations. */
export const newDevice: Measure = async ({ runs, throttle }) => {
	if (throttle > 1) return [];
	const server = await AppServer.start('build', { RATE_LIMITS: 'off' });
	const code = await fill(server);
	const values: number[] = [];
	for (let run = 0; run < runs; run++) values.push(await pairingTime(server, code));
	await server.stop();
	return [{ name: 'new device fetches 1,000 conversations', unit: 's', values }];
};
