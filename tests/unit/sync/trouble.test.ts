import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { describe, expect, it } from 'vitest';
import { sealBatch } from '#lib/sync/crypto/batch-seal.ts';
import { deriveKeys, newSecret, tagOf } from '#lib/sync/crypto/keys.ts';
import { batchKinds } from '#lib/sync/protocol/batch.ts';
import type { Bytes } from '#lib/sync/protocol/bytes.ts';
import { encodeFailure } from '#lib/sync/protocol/messages/failure.ts';
import { batchId, randomIdText } from '#lib/sync/protocol/ids.ts';
import type { Transport } from '#lib/sync/client/server-calls.ts';
import { TestDevice } from '../../setup/sync-device.ts';
import { TestServer, useStores } from '../server/engines.ts';
import { AppDevice, syncAll } from './app-device.ts';

const newStore = useStores('sqlite');

/** A device with one conversation that is on the server. */
async function inStep(env: Readonly<Record<string, string>> = {}) {
	const server = new TestServer(await newStore(), env);
	const secret = newSecret();
	const device = new AppDevice(server.transport);
	await device.pair(secret, env['SIGNUP_CODE'] ?? '');
	await device.note('c1', 'een');
	await device.sync();
	return { server, secret, device };
}

/** Answers everything with this. */
const always =
	(make: () => Response): Transport =>
	() =>
		Promise.resolve(make());

const html = (status: number) =>
	new Response('<html>Log in</html>', { status, headers: { 'content-type': 'text/html' } });

const oldServer = encodeFailure({ kind: 'version', oldest: 0, newest: 0 });
const wrongKey = encodeFailure({ kind: 'unauthorized' });

const frame = (...bytes: number[]) => new Response(Uint8Array.from(bytes));

describe('a device that meets trouble', () => {
	it.each<[string, Transport, string]>([
		['a guest network that wants a login', always(() => html(200)), 'portal'],
		['a proxy without a server', always(() => html(502)), 'unreachable'],
		['no network', () => Promise.reject(new TypeError()), 'unreachable'],
		['a newer server', always(() => frame(0x41, 0x54, 9, 2)), 'old-app'],
		['an answer that was cut off', always(() => frame(0x41, 0x54, 1, 2, 0, 0)), 'server'],
		['a server that is too old', always(() => new Response(oldServer)), 'old-server'],
		['a key that the server does not take', always(() => new Response(wrongKey)), 'wrong-key'],
		['an empty answer', always(() => new Response(null)), 'portal']
	])('keeps all and says what it is: %s', async (_name, transport, kind) => {
		const { server, device } = await inStep();
		await device.note('c1', 'twee');
		device.transport = transport;
		expect(await device.sync()).toMatchObject({ kind: 'failed', problem: { kind } });
		expect((await device.store.overview()).changes).toBe(1);
		expect((await device.store.record())?.problem).toEqual({ kind });
		device.transport = server.transport;
		expect(await device.sync()).toMatchObject({ kind: 'in-step' });
		expect(await device.store.overview()).toMatchObject({ changes: 0, record: { problem: null } });
	});

	it('keeps all when the certificate of the server is not to be trusted', async () => {
		const pem = readFileSync(new URL('../../fixtures/untrusted-server.pem', import.meta.url));
		let requests = 0;
		const impostor = createServer({ key: pem, cert: pem }, (_request, response) => {
			requests++;
			response.end();
		}).listen(0, '127.0.0.1');
		await once(impostor, 'listening');
		const address = impostor.address();
		const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
		const { server, device } = await inStep();
		await device.note('c1', 'twee');
		device.transport = (path, init) => fetch(`https://127.0.0.1:${port}${path}`, init);
		expect(await device.sync()).toMatchObject({ problem: { kind: 'unreachable' } });
		expect(requests).toBe(0);
		expect((await device.store.overview()).changes).toBe(1);
		device.transport = server.transport;
		expect(await device.sync()).toMatchObject({ kind: 'in-step' });
		impostor.close();
	});

	it('sends less after a time-out', async () => {
		const server = new TestServer(await newStore());
		const device = new AppDevice(server.transport, 60);
		await device.pair(newSecret());
		await device.sync();
		for (let i = 0; i < 8; i++) await device.note(`c${i}`, 'een');
		const sizes: number[] = [];
		device.transport = (_path, { body, signal }) => {
			sizes.push(body instanceof Uint8Array ? body.length : 0);
			return new Promise((_resolve, reject) => {
				signal?.addEventListener('abort', () => {
					reject(new Error('aborted'));
				});
			});
		};
		for (let i = 0; i < 8; i++) {
			expect(await device.sync()).toMatchObject({ problem: { kind: 'slow' } });
		}
		expect(sizes.at(-1)).toBeLessThan((sizes[0] ?? 0) / 4);
		device.transport = server.transport;
		expect(await device.sync()).toMatchObject({ kind: 'in-step' });
	});

	it('hears that the server is full, keeps what waits, and still gets what others sent', async () => {
		const { server, secret, device } = await inStep({ QUOTA_MB: '1' });
		const other = new AppDevice(server.transport);
		await other.pair(secret);
		await other.note('c2', 'van een ander');
		await other.sync();
		await device.note('c1', 'x'.repeat(900_000));
		await device.note('c3', 'y'.repeat(300_000));
		expect(await device.sync()).toMatchObject({ problem: { kind: 'full' } });
		expect(await device.notes('c2')).toEqual(['van een ander']);
		expect((await device.store.overview()).changes).toBeGreaterThan(0);
	});

	it('asks for the sign-up code, and is let in with it', async () => {
		const server = new TestServer(await newStore(), { SIGNUP_CODE: 'welkom' });
		const device = new AppDevice(server.transport);
		await device.pair(newSecret(), 'fout');
		expect(await device.sync()).toMatchObject({ problem: { kind: 'signup' } });
		await device.pair(newSecret(), 'welkom');
		expect(await device.sync()).toMatchObject({ kind: 'in-step' });
	});

	it('paired with a code of another server makes nothing new there, and goes on once the code is known', async () => {
		const server = new TestServer(await newStore());
		const secret = newSecret();
		const [tablet, laptop] = [new AppDevice(server.transport), new AppDevice(server.transport)];
		await laptop.store.setUp(secret, '', { joins: true });
		await laptop.note('c1', 'van de laptop');
		expect(await laptop.sync()).toMatchObject({ problem: { kind: 'unknown-code' } });
		expect(laptop.called.every((path) => path.startsWith('/api/sync/'))).toBe(true);
		await tablet.pair(secret);
		await tablet.note('c2', 'van de tablet');
		await syncAll(tablet, laptop);
		await tablet.sync();
		expect(await laptop.notes('c2')).toEqual(['van de tablet']);
		expect(await tablet.notes('c1')).toEqual(['van de laptop']);
	});

	it('is in step as well with a clock that is ten years off', async () => {
		const { server, secret, device } = await inStep();
		const tenYears = 10 * 365 * 86_400_000;
		for (const off of [-tenYears, tenYears]) {
			const other = new AppDevice(server.transport, 5000, () => Date.now() + off);
			await other.pair(secret);
			await other.note('c1', `klok ${off}`);
			expect(await other.sync()).toMatchObject({ kind: 'in-step' });
			await device.sync();
			expect(await device.notes('c1')).toEqual(await other.notes('c1'));
		}
	});

	it('hears that the key was replaced, and merges unsent work under the new one', async () => {
		const { server, secret, device } = await inStep();
		await device.note('c1', 'nog niet verstuurd');
		const keys = await deriveKeys(secret);
		const owner = new TestDevice(server.transport, keys.workspace, keys.auth);
		await owner.send(`/api/workspaces/${keys.workspace}/move`, null);
		expect(await device.sync()).toMatchObject({ problem: { kind: 'moved' } });
		const renewed = newSecret();
		const other = new AppDevice(server.transport);
		await other.pair(renewed);
		await device.pair(renewed);
		await syncAll(other, device);
		await other.sync();
		expect(await other.notes('c1')).toEqual(['een', 'nog niet verstuurd']);
	});

	it('waits as long as a busy server asks', async () => {
		const { device } = await inStep();
		const busy = encodeFailure({ kind: 'busy', seconds: 40 });
		device.transport = always(() => new Response(busy, { status: 429 }));
		expect(await device.sync()).toMatchObject({ problem: { kind: 'busy' }, wait: 40_000 });
	});

	it('puts everything on a server that was emptied, from both sides', async () => {
		const { secret, device } = await inStep();
		const empty = new TestServer(await newStore());
		const other = new AppDevice(empty.transport);
		await other.pair(secret);
		await other.note('c2', 'twee');
		await other.sync();
		await device.note('c1', 'drie');
		device.transport = empty.transport;
		await syncAll(device, other);
		expect(await other.notes('c1')).toEqual(['drie', 'een']);
		expect(await device.notes('c2')).toEqual(['twee']);
		expect(await device.store.overview()).toMatchObject({ changes: 0 });
	});

	it('adds nothing to its own log when it has to compare all', async () => {
		const { device } = await inStep();
		const before = await device.database.updates.count();
		const empty = new TestServer(await newStore());
		device.transport = empty.transport;
		await device.sync();
		await device.sync();
		expect(await device.database.updates.count()).toBe(before);
	});

	it('starts comparing again when it was broken off', async () => {
		const { secret, device } = await inStep();
		const empty = new TestServer(await newStore());
		let calls = 0;
		device.transport = (path, init) =>
			++calls > 3 ? Promise.reject(new TypeError('cut')) : empty.transport(path, init);
		await device.sync();
		device.transport = empty.transport;
		await device.sync();
		const other = new AppDevice(empty.transport);
		await other.pair(secret);
		await other.sync();
		expect(await other.notes('c1')).toEqual(['een']);
	});

	it('keeps what it can not open or read, and takes in the rest', async () => {
		const { server, secret, device } = await inStep();
		const keys = await deriveKeys(secret);
		const document = await tagOf(keys, 'c1');
		const place = { document, kind: batchKinds.update, id: batchId(randomIdText()) } as const;
		const contents = { documentId: 'c1', payload: Uint8Array.of(1, 2, 3, 255, 255) };
		const noUpdate = { ...place, bytes: await sealBatch(keys, place, contents) };
		const forged: Bytes = noUpdate.bytes.slice();
		forged[20] = (forged[20] ?? 0) ^ 1;
		const other = new TestDevice(server.transport, keys.workspace, keys.auth);
		await other.create();
		await other.exchange([noUpdate, { ...place, id: batchId(randomIdText()), bytes: forged }]);
		const third = new AppDevice(server.transport);
		await third.pair(secret);
		await third.note('c1', 'twee');
		await third.sync();
		expect(await device.sync()).toMatchObject({ kind: 'in-step' });
		expect(await device.notes('c1')).toEqual(['een', 'twee']);
		expect((await device.store.overview()).unreadable).toBe(2);
	});

	it('goes on with a photo where it stopped', async () => {
		const { server, secret, device } = await inStep();
		const bytes = crypto.getRandomValues(new Uint8Array(60_000));
		const photo = new Uint8Array(700_000).map((_, index) => bytes[index % 60_000] ?? 0).buffer;
		await device.photos.put('c1', 'p1', { bytes: photo, type: 'image/jpeg' });
		let puts = 0;
		device.transport = (path, init) =>
			init.method === 'PUT' && ++puts > 1
				? Promise.reject(new TypeError('cut'))
				: server.transport(path, init);
		await device.note('c1', 'tekst gaat voor');
		expect(await device.sync()).toMatchObject({ problem: { kind: 'unreachable' } });
		device.transport = server.transport;
		device.called.length = 0;
		expect(await device.sync()).toMatchObject({ kind: 'in-step' });
		expect(device.called.filter((path) => path.split('/').length === 6)).toHaveLength(2);
		const other = new AppDevice(server.transport);
		await other.pair(secret);
		await other.sync();
		expect((await other.photos.get('p1'))?.bytes).toEqual(photo);
		expect(await other.notes('c1')).toEqual(['een', 'tekst gaat voor']);
	});

	it('says that this device is full, and gets what it missed once there is room', async () => {
		const { server, secret, device } = await inStep();
		const other = new AppDevice(server.transport);
		await other.pair(secret);
		await other.note('c2', 'twee');
		await other.sync();
		let isFull = true;
		device.database.updates.hook('creating', () => {
			if (isFull) throw new Error('QuotaExceededError');
		});
		expect(await device.sync()).toMatchObject({ problem: { kind: 'device' } });
		isFull = false;
		expect(await device.sync()).toMatchObject({ kind: 'in-step' });
		expect(await device.notes('c2')).toEqual(['twee']);
	});

	it('does nothing when it does not take part, or no longer', async () => {
		const server = new TestServer(await newStore());
		const device = new AppDevice(server.transport);
		expect(await device.sync()).toEqual({ kind: 'off' });
		await device.pair(newSecret());
		await device.note('c1', 'een');
		device.transport = async (path, init) => {
			await device.store.stop();
			return server.transport(path, init);
		};
		expect(await device.sync()).toEqual({ kind: 'off' });
		expect(await device.notes('c1')).toEqual(['een']);
		expect(await device.store.overview()).toMatchObject({ record: null, changes: 0 });
	});
});
