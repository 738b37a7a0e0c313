import { addresses, bearer } from '#lib/sync/protocol/addresses.ts';
import type { Bytes } from '#lib/sync/protocol/bytes.ts';
import { decodeSyncAnswer } from '#lib/sync/protocol/messages/sync-answer.ts';
import { encodeSyncRequest } from '#lib/sync/protocol/messages/sync-request.ts';
import { messageType } from '#lib/sync/protocol/version.ts';
import { newBatch, newDocument, overHttp, TestDevice } from '../../setup/sync-device.ts';
import { HttpSocket, type Answer } from './http-socket.ts';

/** A sealed change of a sentence or so, padded: what a device sends while somebody types. */
export const updateBytes = 256;

/** A device that has one update in flight, each with the cursor of the answer before. */
export class LoadWriter {
	readonly #device: TestDevice;
	readonly #socket: HttpSocket;
	readonly #head: string;
	readonly #document = newDocument();
	/** Ms from sending to the answer, of each update that was acknowledged. */
	readonly times: number[] = [];

	private constructor(device: TestDevice, port: number) {
		this.#device = device;
		this.#socket = new HttpSocket(port);
		this.#head = [
			`POST ${addresses.sync(device.workspace)} HTTP/1.1`,
			'host: localhost',
			`authorization: ${bearer(device.auth)}`,
			`content-type: ${messageType}`,
			''
		].join('\r\n');
	}

	static async start(port: number): Promise<LoadWriter> {
		const device = new TestDevice(overHttp(() => `http://127.0.0.1:${port}`));
		await device.create();
		return new LoadWriter(device, port);
	}

	async write(isOver: () => boolean): Promise<void> {
		while (!isOver()) {
			const began = performance.now();
			take(this.#device, await this.#socket.ask(this.#head, this.#next()));
			this.times.push(performance.now() - began);
		}
		this.#socket.close();
	}

	#next(): Bytes {
		const batches = [newBatch(this.#document, updateBytes)];
		return encodeSyncRequest({ cursor: this.#device.cursor, skipCovered: false, batches });
	}
}

/** Throws unless the update was acknowledged. */
function take(device: TestDevice, { status, body }: Answer): void {
	const answer = decodeSyncAnswer(new Uint8Array(body));
	if (!answer.ok || answer.value.outcome !== 'stored') throw new Error(`Not stored: ${status}`);
	device.cursor = answer.value.cursor;
}
