import { createHash } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '#lib/domain/result.ts';
import { prune } from '#lib/server/store/retention.ts';
import { addresses, bearer } from '#lib/sync/protocol/addresses.ts';
import { batchKinds } from '#lib/sync/protocol/batch.ts';
import type { Bytes } from '#lib/sync/protocol/bytes.ts';
import { batchId, chunkId, randomIdText, type DocumentTag } from '#lib/sync/protocol/ids.ts';
import { limits } from '#lib/sync/protocol/limits.ts';
import { decodeAnswer } from '#lib/sync/protocol/messages/failure.ts';
import { decodeMissingAnswer, encodeMissingRequest } from '#lib/sync/protocol/messages/missing.ts';
import { decodeDone, encodePurgeRequest } from '#lib/sync/protocol/messages/purge.ts';
import {
	decodeSnapshotAnswer,
	encodeSnapshotRequest
} from '#lib/sync/protocol/messages/snapshot.ts';
import { chunkType } from '#lib/sync/protocol/version.ts';
import {
	bytesOf,
	newBatch,
	newDocument,
	randomBytes,
	type TestDevice
} from '../../setup/sync-device.ts';
import { engines, TestServer, useStores } from './engines.ts';

const day = 24 * 60 * 60 * 1000;
const refused = (failure: object) => fail({ kind: 'refused', failure });

async function sendSnapshot(
	device: TestDevice,
	document: DocumentTag,
	{ expected = 0, covers = 0, id = randomIdText(), bytes = randomBytes(300) }
) {
	const request = { id: batchId(id), document, expected, covers, bytes };
	const path = addresses.snapshots(device.workspace);
	return decodeSnapshotAnswer(
		await bytesOf(await device.send(path, encodeSnapshotRequest(request)))
	);
}

async function erase(device: TestDevice, document: DocumentTag, id = batchId(randomIdText())) {
	const body = encodePurgeRequest({ id, document, bytes: randomBytes(40) });
	return decodeDone(await bytesOf(await device.send(addresses.purge(device.workspace), body)));
}

const nameOf = (bytes: Uint8Array) =>
	chunkId(createHash('sha256').update(bytes).digest('base64url'));

async function put(device: TestDevice, document: DocumentTag, bytes: Bytes, name = nameOf(bytes)) {
	const path = addresses.chunk(device.workspace, document, name);
	const headers = { authorization: bearer(device.auth), 'content-type': chunkType };
	return decodeDone(await bytesOf(await device.send(path, bytes, { method: 'PUT', headers })));
}

function get(device: TestDevice, document: DocumentTag, bytes: Uint8Array) {
	const path = addresses.chunk(device.workspace, document, nameOf(bytes));
	return device.send(path, null, { method: 'GET' });
}

async function missing(device: TestDevice, document: DocumentTag, ...chunks: Uint8Array[]) {
	const body = encodeMissingRequest({ document, chunks: chunks.map(nameOf) });
	const response = await device.send(addresses.photos(device.workspace), body);
	const answer = decodeMissingAnswer(await bytesOf(response));
	return answer.ok ? answer.value.missing : answer;
}

describe.each(engines)('documents on %s', (name) => {
	const newStore = useStores(name);
	let test: TestServer;
	let device: TestDevice;
	let document: DocumentTag;

	beforeAll(async () => {
		test = new TestServer(await newStore(), { QUOTA_MB: '2' });
		return () => test.server.close();
	}, 60_000);
	beforeEach(async () => {
		device = await test.device();
		document = newDocument();
	});

	const fill = async (count: number) => {
		for (let i = 0; i < count; i++) await device.exchange([newBatch(document)]);
	};

	describe('a snapshot', () => {
		it('is taken when it follows the newest one, else the newest one is told', async () => {
			await fill(3);
			expect(await sendSnapshot(device, document, { covers: 3 })).toEqual(ok({ seq: 4 }));
			expect(await sendSnapshot(device, document, { covers: 3 })).toEqual(
				refused({ kind: 'conflict', current: 4 })
			);
			expect(await sendSnapshot(device, document, { covers: 4, expected: 4 })).toEqual(
				ok({ seq: 5 })
			);
		});

		it('sent twice is stored once and answered alike', async () => {
			await fill(1);
			const again = { covers: 1, id: randomIdText(), bytes: randomBytes(100) };
			expect(await sendSnapshot(device, document, again)).toEqual(ok({ seq: 2 }));
			expect(await sendSnapshot(device, document, again)).toEqual(ok({ seq: 2 }));
			expect(await device.twin().pullAll()).toHaveLength(2);
		});

		it('that says to cover rows which are not there is refused', async () => {
			await fill(1);
			expect(await sendSnapshot(device, document, { covers: 2 })).toEqual(
				refused({ kind: 'malformed' })
			);
		});

		it('stands in for its rows for a new device, and only for that document', async () => {
			await fill(3);
			const other = newBatch(newDocument());
			await device.exchange([other]);
			await sendSnapshot(device, document, { covers: 3 });
			await fill(1);
			expect((await device.twin().pullAll(true)).map(({ seq }) => seq)).toEqual([4, 5, 6]);
			expect(await device.twin().pullAll()).toHaveLength(6);
		});

		it('larger than the workspace has room for is refused with the numbers', async () => {
			const answer = await sendSnapshot(device, document, { bytes: randomBytes(3_000_000) });
			expect(answer).toEqual(refused({ kind: 'full', used: 0, quota: 2 * 1024 * 1024 }));
		});
	});

	describe('retention', () => {
		it('removes covered rows after 30 days, not sooner, and frees their room', async () => {
			const engine = await test.server.engine();
			await prune(engine, test.at + 31 * day);
			await fill(3);
			await sendSnapshot(device, document, { covers: 3 });
			await fill(1);
			expect(await prune(engine, test.at + 29 * day)).toBe(0);
			expect(await prune(engine, test.at + 31 * day)).toBe(3);
			const answer = await device.twin().exchange();
			expect(answer.rows.map(({ seq }) => seq)).toEqual([4, 5]);
			expect(answer.used).toBe(300 + 128);
			expect(await prune(engine, test.at + 32 * day)).toBe(0);
		});

		it('leaves the cursor of a device that was up to date good', async () => {
			await fill(2);
			await sendSnapshot(device, document, { covers: 2 });
			await device.pullAll();
			await prune(await test.server.engine(), test.at + 31 * day);
			expect((await device.exchange()).restart).toBe(false);
		});

		it('lets a device that was away longer start again, with the snapshot', async () => {
			const away = device.twin();
			await fill(1);
			await away.pullAll();
			await fill(2);
			await sendSnapshot(device, document, { covers: 3 });
			await prune(await test.server.engine(), test.at + 31 * day);
			const answer = await away.exchange();
			expect([answer.restart, answer.rows.map(({ seq }) => seq)]).toEqual([true, [4]]);
		});
	});

	describe('a purge', () => {
		it('erases rows and photos, leaves a sealed notice, and frees the room', async () => {
			const [chunk, kept] = [randomBytes(1000), newBatch(newDocument())];
			await fill(2);
			await device.exchange([kept]);
			await put(device, document, chunk);
			expect(await erase(device, document)).toEqual(ok(true));
			const answer = await device.twin().exchange();
			expect(answer.rows.map(({ kind, seq }) => [kind, seq])).toEqual([
				[batchKinds.update, 3],
				[batchKinds.purge, 4]
			]);
			expect(answer.used).toBe(128 + 40);
			expect((await get(device, document, chunk)).status).toBe(404);
		});

		it('sent twice leaves one notice', async () => {
			const id = batchId(randomIdText());
			await fill(1);
			await erase(device, document, id);
			await erase(device, document, id);
			expect(await device.twin().pullAll()).toHaveLength(1);
		});

		it('leaves cursors good', async () => {
			const reader = device.twin();
			await fill(2);
			await reader.pullAll();
			await erase(device, document);
			expect((await reader.exchange()).restart).toBe(false);
		});

		it('keeps out what a device that did not know still sends', async () => {
			await fill(1);
			await erase(device, document);
			const [late, other] = [newBatch(document), newBatch(newDocument())];
			const answer = await device.exchange([late, other]);
			expect([answer.outcome, answer.erased]).toEqual(['stored', [document]]);
			expect((await device.twin().pullAll()).map(({ id }) => id)).not.toContain(late.id);
			const erased = refused({ kind: 'erased' });
			expect(await sendSnapshot(device, document, {})).toEqual(erased);
			expect(await put(device, document, randomBytes(10))).toEqual(erased);
		});
	});

	describe('a photo', () => {
		it('comes back byte for byte, and is asked for no more', async () => {
			const [one, two] = [randomBytes(limits.chunk), randomBytes(500)];
			expect(await missing(device, document, one, two)).toEqual([nameOf(one), nameOf(two)]);
			expect(await put(device, document, one)).toEqual(ok(true));
			expect(await missing(device, document, one, two)).toEqual([nameOf(two)]);
			const response = await get(device, document, one);
			expect(await bytesOf(response)).toEqual(one);
		});

		it('put twice is counted once', async () => {
			const chunk = randomBytes(700);
			await put(device, document, chunk);
			await put(device, document, chunk);
			expect((await device.exchange()).used).toBe(700);
		});

		it('with other bytes than its name says is refused', async () => {
			const wrong = nameOf(randomBytes(10));
			expect(await put(device, document, randomBytes(20), wrong)).toEqual(
				refused({ kind: 'wrong-chunk' })
			);
		});

		it('that is larger than a chunk may be, or than there is room, is refused', async () => {
			expect(await put(device, document, randomBytes(limits.chunk + 1))).toEqual(
				refused({ kind: 'too-large', limit: limits.chunk })
			);
			for (let i = 0; i < 8; i++) await put(device, document, randomBytes(limits.chunk));
			expect(await put(device, document, randomBytes(1))).toEqual(
				refused({ kind: 'full', used: 2 * 1024 * 1024, quota: 2 * 1024 * 1024 })
			);
		});

		it('of another workspace, or that never came, is unknown', async () => {
			const chunk = randomBytes(100);
			await put(device, document, chunk);
			const response = await get(await test.device(), document, chunk);
			expect(response.status).toBe(404);
			const answer = decodeAnswer(await bytesOf(response), 10, () => true);
			expect(answer).toEqual(refused({ kind: 'unknown-chunk' }));
		});
	});
});
