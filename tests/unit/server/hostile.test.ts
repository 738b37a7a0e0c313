import { request } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { fail } from '#lib/domain/result.ts';
import { addresses, bearer } from '#lib/sync/protocol/addresses.ts';
import { toBase64url } from '#lib/sync/protocol/base64url.ts';
import { randomIdText, workspaceId } from '#lib/sync/protocol/ids.ts';
import { messageType } from '#lib/sync/protocol/version.ts';
import {
	newBatch,
	newDocument,
	overHttp,
	randomBytes,
	TestDevice
} from '../../setup/sync-device.ts';
import { serveSync } from '../../setup/sync-http.ts';
import { TestServer, useStores } from './engines.ts';

const mebibyte = 1024 * 1024;
const refused = (failure: object) => fail({ kind: 'refused', failure });

describe('a server on the line', () => {
	const newStore = useStores('sqlite');
	let test: TestServer;
	let guarded: TestServer;
	let device: TestDevice;
	let open: { readonly origin: string };
	let strict: { readonly origin: string };

	beforeAll(async () => {
		const place = await newStore();
		test = new TestServer(place);
		guarded = new TestServer(place, { RATE_LIMITS: 'on', LOG: 'trouble' });
		const [one, two] = [await serveSync(test.server), await serveSync(guarded.server)];
		[open, strict] = [one, two];
		device = new TestDevice(overHttp(() => open.origin));
		await device.create();
		return async () => {
			for (const { http } of [one, two]) http.closeAllConnections();
			await test.server.close();
			await guarded.server.close();
		};
	});

	/** Sends a body for as long as the line stands; gives the status and how much went out. */
	function pour(path: string, megabytes: number, key = device.auth) {
		const headers = {
			authorization: bearer(key),
			'content-type': messageType,
			'transfer-encoding': 'chunked'
		};
		let poured = 0;
		return new Promise<{ status: number; poured: number }>((resolve) => {
			const call = request(`${open.origin}${path}`, { method: 'POST', headers });
			const more = () => {
				if (poured >= megabytes || call.destroyed) return call.end();
				poured += 1;
				call.write(new Uint8Array(mebibyte), more);
			};
			call.on('response', (answer) => {
				resolve({ status: answer.statusCode ?? 0, poured });
				call.destroy();
			});
			call.on('error', () => {
				resolve({ status: 0, poured });
			});
			more();
		});
	}

	it('refuses a body of 100 MB while it comes in, and holds none of it', async () => {
		const before = process.memoryUsage().arrayBuffers;
		for (let time = 0; time < 5; time++) {
			const { status, poured } = await pour(addresses.sync(device.workspace), 100);
			expect(status).toBe(413);
			expect(poured).toBeLessThan(50);
		}
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * mebibyte);
		expect((await device.exchange([newBatch(newDocument())])).outcome).toBe('stored');
	});

	it('reads nothing of a body that comes with a wrong key', async () => {
		const stranger = toBase64url(randomBytes(32));
		const { status, poured } = await pour(addresses.sync(device.workspace), 100, stranger);
		expect(status).toBe(401);
		expect(poured).toBeLessThan(50);
	});

	it('answers thousands of wrong keys without looking them up or a word in the log, and lets others in', async () => {
		const thief = new TestDevice(
			overHttp(() => strict.origin),
			workspaceId(randomIdText())
		);
		const kinds = new Map<string, number>();
		let reads = 0;
		const engine = await guarded.server.engine();
		const { read } = engine;
		Object.assign(engine, {
			read: (...args: Parameters<typeof read>) => {
				reads += 1;
				return read(...args);
			}
		});
		for (let round = 0; round < 34; round++) {
			const answers = await Promise.all(Array.from({ length: 60 }, () => thief.sync()));
			for (const answer of answers) {
				const kind =
					!answer.ok && answer.error.kind === 'refused' ? answer.error.failure.kind : 'other';
				kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
			}
		}
		const { busy = 0, 'unknown-workspace': unknown = 0 } = Object.fromEntries(kinds);
		expect(busy + unknown).toBe(34 * 60);
		// Sixty at once may pass before the first of them is counted.
		expect(unknown).toBeLessThanOrEqual(90);
		expect(reads).toBeLessThanOrEqual(unknown);
		expect(guarded.lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
		expect(await device.sync()).toMatchObject({ ok: true });
	});

	it('stores what is sent out of order and again as it came, once', async () => {
		const [one, two, three] = [1, 2, 3].map(() => newBatch(newDocument()));
		const sent = [three, one, two, one, three].filter((batch) => batch !== undefined);
		const writer = device.twin();
		await writer.pullAll();
		for (const batch of sent) await device.exchange([batch]);
		const ids = (await writer.pullAll()).map(({ id }) => id);
		expect(ids).toEqual([three?.id, one?.id, two?.id]);
	});

	it('takes no message of another kind, and none with bytes behind its end', async () => {
		const send = async (body: Uint8Array<ArrayBuffer>) =>
			(await device.send(addresses.sync(device.workspace), body)).status;
		expect(await send(randomBytes(500))).toBe(400);
		expect(await send(new TextEncoder().encode('<html>Log in</html>'))).toBe(400);
		const html = { authorization: bearer(device.auth), 'content-type': 'text/html' };
		const answer = await device.send(addresses.sync(device.workspace), randomBytes(10), {
			headers: html
		});
		expect(answer.status).toBe(415);
		const odd = new TestDevice(
			overHttp(() => open.origin),
			workspaceId('..%2f..'),
			device.auth
		);
		expect(await odd.sync()).toEqual(refused({ kind: 'unknown-workspace' }));
	});
});
