import { sealBatch } from '#lib/sync/crypto/batch-seal.ts';
import { deriveKeys, newSecret, tagOf } from '#lib/sync/crypto/keys.ts';
import { toPairingCode } from '#lib/sync/crypto/pairing-code.ts';
import { batchKinds, type Batch } from '#lib/sync/protocol/batch.ts';
import { batchId, randomIdText } from '#lib/sync/protocol/ids.ts';
import { limits } from '#lib/sync/protocol/limits.ts';
import type { ConversationDocument } from '../../src/lib/document/conversation-document.ts';
import type { AppServer } from '../setup/server.ts';
import { overHttp, TestDevice } from '../setup/sync-device.ts';

/** Puts conversations, by their ids, on a server as another device would have; gives the code to pair with. */
export async function filledWorkspace(
	server: AppServer,
	documents: Iterable<readonly [string, ConversationDocument]>
): Promise<string> {
	const secret = newSecret();
	const keys = await deriveKeys(secret);
	const device = new TestDevice(
		overHttp(() => server.origin),
		keys.workspace,
		keys.auth
	);
	await device.create();
	let [batches, size]: [Batch[], number] = [[], 0];
	for (const [documentId, conversation] of documents) {
		const document = await tagOf(keys, documentId);
		const place = { id: batchId(randomIdText()), document, kind: batchKinds.update };
		const payload = new Uint8Array(conversation.encode());
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
