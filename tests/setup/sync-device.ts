import { randomFillSync } from 'node:crypto';
import { bearer, addresses } from '#lib/sync/protocol/addresses.ts';
import { toBase64url } from '#lib/sync/protocol/base64url.ts';
import { batchKinds, type Batch, type Row } from '#lib/sync/protocol/batch.ts';
import type { Bytes } from '#lib/sync/protocol/bytes.ts';
import { startOf, type Cursor } from '#lib/sync/protocol/cursor.ts';
import {
	batchId,
	documentTag,
	epoch,
	noBatch,
	randomIdText,
	workspaceId,
	type DocumentTag,
	type WorkspaceId
} from '#lib/sync/protocol/ids.ts';
import { decodeCreateAnswer, encodeCreateRequest } from '#lib/sync/protocol/messages/create.ts';
import { decodeSyncAnswer, type SyncAnswer } from '#lib/sync/protocol/messages/sync-answer.ts';
import { encodeSyncRequest } from '#lib/sync/protocol/messages/sync-request.ts';
import { messageType } from '#lib/sync/protocol/version.ts';

/** How a device reaches a server: over a socket, or by a call. */
export type Transport = (path: string, init: RequestInit) => Promise<Response>;

export const overHttp =
	(origin: () => string): Transport =>
	(path, init) =>
		fetch(origin() + path, init);

export const randomBytes = (length: number): Bytes => randomFillSync(new Uint8Array(length));

export const newDocument = (): DocumentTag => documentTag(randomIdText());

/** A batch with random contents; the server can't tell it from a sealed one. */
export const newBatch = (document: DocumentTag, size = 128): Batch => ({
	id: batchId(randomIdText()),
	document,
	kind: batchKinds.update,
	bytes: randomBytes(size)
});

/** Epoch of a cursor before the first answer. */
const unborn = epoch(noBatch);

/** The least that a device does: knows a key and a cursor, pushes and pulls. */
export class TestDevice {
	readonly workspace: WorkspaceId;
	readonly auth: string;
	cursor: Cursor = startOf(unborn);
	readonly #transport: Transport;

	constructor(
		transport: Transport,
		workspace = workspaceId(randomIdText()),
		auth = toBase64url(randomBytes(32))
	) {
		this.#transport = transport;
		this.workspace = workspace;
		this.auth = auth;
	}

	/** Another device of the same person. */
	twin(): TestDevice {
		return new TestDevice(this.#transport, this.workspace, this.auth);
	}

	send(path: string, body: Bytes | null, init: RequestInit = {}): Promise<Response> {
		const headers = { authorization: bearer(this.auth), 'content-type': messageType };
		return this.#transport(path, { method: 'POST', headers, body, ...init });
	}

	async create(signupCode = '') {
		const body = encodeCreateRequest({ workspace: this.workspace, signupCode });
		const response = await this.send(addresses.workspaces, body);
		const answer = decodeCreateAnswer(await bytesOf(response));
		// A cursor of an earlier life stays: by it the next answer says that everything has to be sent again.
		if (answer.ok && this.cursor.epoch === unborn) this.cursor = startOf(answer.value.epoch);
		return answer;
	}

	/** One round trip; the cursor stays where it was. */
	async sync(batches: readonly Batch[] = [], skipCovered = false) {
		const body = encodeSyncRequest({ cursor: this.cursor, skipCovered, batches });
		return decodeSyncAnswer(await bytesOf(await this.send(addresses.sync(this.workspace), body)));
	}

	/** One round trip that has to succeed; moves the cursor. */
	async exchange(batches: readonly Batch[] = [], skipCovered = false): Promise<SyncAnswer> {
		const answer = await this.sync(batches, skipCovered);
		if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.error)}`);
		this.cursor = answer.value.cursor;
		return answer.value;
	}

	/** Everything after the cursor, however many round trips it takes. */
	async pullAll(skipCovered = false): Promise<readonly Row[]> {
		const rows: Row[] = [];
		for (;;) {
			const answer = await this.exchange([], skipCovered);
			rows.push(...answer.rows);
			if (!answer.more) return rows;
		}
	}
}

export const bytesOf = async (response: Response): Promise<Bytes> =>
	new Uint8Array(await response.arrayBuffer());
