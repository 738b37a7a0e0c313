import { beforeAll, describe, expect, it } from 'vitest';
import { fail, ok } from '#lib/domain/result.ts';
import { addresses } from '#lib/sync/protocol/addresses.ts';
import { toBase64url } from '#lib/sync/protocol/base64url.ts';
import { messages } from '#lib/sync/protocol/frame.ts';
import { randomIdText, workspaceId } from '#lib/sync/protocol/ids.ts';
import { limits } from '#lib/sync/protocol/limits.ts';
import { decodeAnswer } from '#lib/sync/protocol/messages/failure.ts';
import { decodeDone } from '#lib/sync/protocol/messages/purge.ts';
import { encodeSyncRequest } from '#lib/sync/protocol/messages/sync-request.ts';
import { messageType } from '#lib/sync/protocol/version.ts';
import {
	bytesOf,
	newBatch,
	newDocument,
	randomBytes,
	TestDevice
} from '../../setup/sync-device.ts';
import { engines, TestServer, useStores } from './engines.ts';

const refused = (failure: object) => fail({ kind: 'refused', failure });
const failureIn = async (response: Response) =>
	decodeAnswer(await bytesOf(response), messages.done, () => true);

describe.each(engines)('workspaces on %s', (name) => {
	const newStore = useStores(name);
	let test: TestServer;
	let guarded: TestServer;

	beforeAll(async () => {
		const place = await newStore();
		test = new TestServer(place);
		guarded = new TestServer(place, { SIGNUP_CODE: 'appelboom', RATE_LIMITS: 'on' });
		return async () => {
			await test.server.close();
			await guarded.server.close();
		};
	}, 60_000);

	it('can be made twice with one key, and not with another', async () => {
		const device = await test.device();
		await device.exchange([newBatch(newDocument())]);
		expect((await device.create()).ok).toBe(true);
		expect(await device.twin().pullAll()).toHaveLength(1);
		const thief = new TestDevice(test.transport, device.workspace);
		expect(await thief.create()).toEqual(refused({ kind: 'unauthorized' }));
	});

	it('are made with the sign-up code where the server asks for one', async () => {
		const device = new TestDevice(guarded.transport);
		expect(await device.create()).toEqual(refused({ kind: 'signup' }));
		expect(await device.create('appelbomen')).toEqual(refused({ kind: 'signup' }));
		expect((await device.create('appelboom')).ok).toBe(true);
		expect((await device.create()).ok).toBe(true);
	});

	it('let nobody in with a wrong, short or missing key', async () => {
		const device = await test.device();
		for (const auth of [toBase64url(randomBytes(32)), device.auth.slice(0, -1), '', 'ë']) {
			const stranger = new TestDevice(test.transport, device.workspace, encodeURI(auth));
			expect(await stranger.sync()).toEqual(refused({ kind: 'unauthorized' }));
		}
	});

	it('that the server does not know are told apart from wrong keys', async () => {
		const unknown = refused({ kind: 'unknown-workspace' });
		expect(await new TestDevice(test.transport).sync()).toEqual(unknown);
		const odd = new TestDevice(test.transport, workspaceId('..%2f'));
		expect(await odd.sync()).toEqual(unknown);
	});

	it('that moved are empty, say so to their key alone, and stay so', async () => {
		const device = await test.device();
		await device.exchange([newBatch(newDocument())]);
		const done = await device.send(addresses.move(device.workspace), null);
		expect(decodeDone(await bytesOf(done))).toEqual(ok(true));
		const moved = refused({ kind: 'moved' });
		expect(await device.sync([newBatch(newDocument())])).toEqual(moved);
		expect(await device.create()).toEqual(moved);
		const stranger = new TestDevice(test.transport, device.workspace);
		expect(await stranger.sync()).toEqual(refused({ kind: 'unauthorized' }));
		const engine = await test.server.engine();
		const rows = await engine.read('SELECT 1 FROM batches WHERE workspace = $1', device.workspace);
		expect(rows).toEqual([]);
	});

	it('that were deleted are unknown, and begin empty when made again', async () => {
		const device = await test.device();
		await device.exchange([newBatch(newDocument())]);
		const old = device.cursor;
		await device.send(addresses.workspace(device.workspace), null, { method: 'DELETE' });
		expect(await device.sync()).toEqual(refused({ kind: 'unknown-workspace' }));
		await device.create();
		device.cursor = old;
		const answer = await device.exchange();
		expect([answer.restart, answer.rows]).toEqual([true, []]);
	});

	it('take no other media type, no HTML and no half message', async () => {
		const device = await test.device();
		const path = addresses.sync(device.workspace);
		const message = encodeSyncRequest({
			cursor: device.cursor,
			skipCovered: false,
			batches: [newBatch(newDocument())]
		});
		const text = {
			headers: { authorization: `Bearer ${device.auth}`, 'content-type': 'text/plain' }
		};
		expect(await failureIn(await device.send(path, message, text))).toEqual(
			refused({ kind: 'media-type' })
		);
		for (let length = 0; length < message.length; length += 7) {
			const response = await device.send(path, message.slice(0, length));
			expect([response.status, await failureIn(response)]).toEqual([
				400,
				refused({ kind: 'malformed' })
			]);
		}
		expect(await device.twin().pullAll()).toEqual([]);
	});

	it('tell a newer app which versions they read', async () => {
		const device = await test.device();
		const message = encodeSyncRequest({ cursor: device.cursor, skipCovered: false, batches: [] });
		message[2] = 7;
		const response = await device.send(addresses.sync(device.workspace), message);
		expect(await failureIn(response)).toEqual(refused({ kind: 'version', oldest: 1, newest: 1 }));
	});

	it('stop reading a body at the limit, whatever was announced', async () => {
		const device = await test.device();
		let sent = 0;
		const endless = new ReadableStream<Uint8Array>({
			pull(controller) {
				sent += 65_536;
				controller.enqueue(new Uint8Array(65_536));
			}
		});
		const headers = { authorization: `Bearer ${device.auth}`, 'content-type': messageType };
		const init = { method: 'POST', headers, body: endless, duplex: 'half' } as const;
		const response = await test.transport(addresses.sync(device.workspace), init);
		expect(await failureIn(response)).toEqual(
			refused({ kind: 'too-large', limit: limits.syncBody })
		);
		expect(sent).toBeLessThan(limits.syncBody + 3 * 65_536);
	});

	it('make an address that tries keys wait, before anything is looked up', async () => {
		const device = new TestDevice(guarded.transport, workspaceId(randomIdText()));
		const kinds = new Map<string, number>();
		for (let i = 0; i < 1000; i++) {
			const answer = await device.sync();
			const kind =
				!answer.ok && answer.error.kind === 'refused' ? answer.error.failure.kind : 'other';
			kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
		}
		expect(Object.fromEntries(kinds)).toEqual({ 'unknown-workspace': 30, busy: 970 });
		guarded.at += 60_000;
		expect(await device.sync()).toEqual(refused({ kind: 'unknown-workspace' }));
	});

	it('leave no key, id or contents in the log', async () => {
		const device = await test.device();
		await device.exchange([newBatch(newDocument())]);
		const log = test.lines.join('\n');
		expect(log).toContain('"name":"sync","status":200');
		for (const secret of [device.auth, device.workspace]) expect(log).not.toContain(secret);
	});

	it('hear of new rows by the live connection, and of the end', async () => {
		const device = await test.device();
		const path = addresses.live(device.workspace);
		const response = await device.send(path, null, { method: 'GET' });
		const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
		const heard: string[] = [];
		const listening = (async () => {
			for (;;) {
				const part = await reader?.read();
				if (!part || part.done) return;
				heard.push(part.value);
			}
		})();
		await device.exchange([newBatch(newDocument()), newBatch(newDocument())]);
		await device.exchange([newBatch(newDocument())]);
		await device.send(addresses.workspace(device.workspace), null, { method: 'DELETE' });
		await listening;
		expect(heard.join('')).toBe('retry: 5000\n\ndata: 0\n\ndata: 2\n\ndata: 3\n\n');
		expect(test.server.live.count).toBe(0);
	});
});

describe('two processes on one PostgreSQL', () => {
	const newStore = useStores('postgres');

	it("tell each other's devices of new rows within two seconds", async () => {
		const place = await newStore();
		const [one, two] = [new TestServer(place), new TestServer(place)];
		const device = await one.device();
		const path = addresses.live(device.workspace);
		const response = await device.send(path, null, { method: 'GET' });
		const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
		const began = performance.now();
		await two.as(device).sync([newBatch(newDocument())]);
		let heard = '';
		while (!heard.includes('data: 1\n')) heard += (await reader?.read())?.value ?? '';
		expect(performance.now() - began).toBeLessThan(2000);
		await one.server.close();
		await two.server.close();
	}, 60_000);
});
