import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { addresses, bearer } from '#lib/sync/protocol/addresses.ts';
import { decodeSyncAnswer } from '#lib/sync/protocol/messages/sync-answer.ts';
import { encodeSyncRequest } from '#lib/sync/protocol/messages/sync-request.ts';
import { messageType } from '#lib/sync/protocol/version.ts';
import { newBatch, newDocument, type TestDevice } from './sync-device.ts';

interface Answer {
	readonly headers: IncomingHttpHeaders;
	readonly message: ReturnType<typeof decodeSyncAnswer>;
}

/** A push of 2,000 bytes of which half is on its way: the server waits for the rest. */
export function beginPush(origin: string, device: TestDevice) {
	const batches = [newBatch(newDocument(), 2000)];
	const body = encodeSyncRequest({ cursor: device.cursor, skipCovered: false, batches });
	const headers = {
		authorization: bearer(device.auth),
		'content-type': messageType,
		'content-length': body.length
	};
	const agent = new Agent({ keepAlive: true });
	const path = origin + addresses.sync(device.workspace);
	const call = request(path, { method: 'POST', headers, agent });
	const answer = new Promise<Answer>((resolve, reject) => {
		call.on('error', reject);
		call.on('response', (response) => {
			void response.toArray().then((parts: Buffer[]) => {
				const message = decodeSyncAnswer(new Uint8Array(Buffer.concat(parts)));
				resolve({ headers: response.headers, message });
			}, reject);
		});
	});
	const begun = new Promise((resolve) => call.write(body.subarray(0, 1000), resolve));
	return { begun, answer, finish: () => call.end(body.subarray(1000)) };
}
