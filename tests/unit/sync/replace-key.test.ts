import { describe, expect, it } from 'vitest';
import { openBatch } from '#lib/sync/crypto/batch-seal.ts';
import { deriveKeys, newSecret, tagOf } from '#lib/sync/crypto/keys.ts';
import type { Transport } from '#lib/sync/client/server-calls.ts';
import { TestDevice } from '../../setup/sync-device.ts';
import { TestServer, useStores } from '../server/engines.ts';
import { AppDevice, syncAll } from './app-device.ts';

const newStore = useStores('sqlite');
const photo = new Uint8Array(300_000).map((_, index) => index % 241).buffer;

/** A tablet and a laptop in step; the laptop has words that it did not send yet. */
async function household() {
	const server = new TestServer(await newStore());
	const secret = newSecret();
	const [tablet, laptop] = [new AppDevice(server.transport), new AppDevice(server.transport)];
	await tablet.pair(secret);
	await laptop.pair(secret);
	await tablet.note('c1', 'van de tablet');
	await tablet.photos.put('c1', 'p1', { bytes: photo, type: 'image/jpeg' });
	await syncAll(tablet, laptop);
	await laptop.note('c1', 'nog niet verstuurd');
	return { server, secret, tablet, laptop };
}

/** The new secret of a device that replaces its key; nothing is moved yet. */
async function replaced(device: AppDevice): Promise<Uint8Array<ArrayBuffer>> {
	const renewed = newSecret();
	await device.store.replace(renewed);
	return renewed;
}

const withKey = async (server: TestServer, secret: Uint8Array<ArrayBuffer>) => {
	const keys = await deriveKeys(secret);
	return { keys, raw: new TestDevice(server.transport, keys.workspace, keys.auth) };
};

async function expectAllMoved(tablet: AppDevice, laptop: AppDevice, renewed: Uint8Array) {
	expect(await laptop.sync()).toMatchObject({ problem: { kind: 'moved' } });
	await laptop.store.setUp(renewed, '', { joins: true });
	await syncAll(laptop, tablet);
	for (const device of [tablet, laptop]) {
		expect(await device.notes('c1')).toEqual(['nog niet verstuurd', 'van de tablet']);
		expect((await device.photos.get('p1'))?.bytes).toEqual(photo);
		expect(await device.store.overview()).toMatchObject({ changes: 0, photos: 0, wanted: 0 });
	}
}

describe('replacing the key after a lost tablet', () => {
	it('moves all to a new workspace; the other device asks for the code and its work merges', async () => {
		const { server, secret, tablet, laptop } = await household();
		const renewed = await replaced(tablet);
		expect(await tablet.sync()).toMatchObject({ kind: 'in-step' });
		expect((await tablet.store.record())?.former).toBeNull();
		expect(await (await withKey(server, secret)).raw.sync()).toMatchObject({
			error: { failure: { kind: 'moved' } }
		});
		await expectAllMoved(tablet, laptop, renewed);
	});

	it('leaves nothing for the old key: not the old rows, and nothing new opens with it', async () => {
		const { server, secret, tablet } = await household();
		const renewed = await replaced(tablet);
		await tablet.sync();
		await tablet.note('c1', 'alleen voor wie de nieuwe code heeft');
		await tablet.sync();
		const before = await withKey(server, secret);
		expect((await before.raw.sync()).ok).toBe(false);
		const after = await withKey(server, renewed);
		await after.raw.create();
		const rows = await after.raw.pullAll();
		expect(rows.length).toBeGreaterThan(1);
		for (const row of rows) {
			expect((await openBatch(after.keys, { ...row }, row.bytes)).ok).toBe(true);
			const document = await tagOf(before.keys, 'c1');
			for (const place of [{ ...row }, { ...row, document }]) {
				expect((await openBatch(before.keys, place, row.bytes)).ok).toBe(false);
			}
		}
	});

	it('takes along what the lost tablet sent and this device had not fetched yet', async () => {
		const { server, secret, tablet, laptop } = await household();
		await laptop.photos.put('c1', 'p2', { bytes: photo, type: 'image/jpeg' });
		await laptop.note('c2', 'van wie nu kwijt is');
		await laptop.sync();
		const renewed = await replaced(tablet);
		await tablet.sync();
		const third = new AppDevice(server.transport);
		await third.store.setUp(renewed, '', { joins: true });
		await third.sync();
		expect(await third.notes('c2')).toEqual(['van wie nu kwijt is']);
		expect((await third.photos.get('p2'))?.bytes).toEqual(photo);
		expect((await (await withKey(server, secret)).raw.sync()).ok).toBe(false);
	});

	it('waits without a network, and is done when there is one', async () => {
		const { server, tablet, laptop } = await household();
		const renewed = await replaced(tablet);
		tablet.transport = () => Promise.reject(new TypeError('offline'));
		expect(await tablet.sync()).toMatchObject({ problem: { kind: 'unreachable' } });
		expect((await tablet.store.record())?.former).not.toBeNull();
		tablet.transport = server.transport;
		await tablet.sync();
		await expectAllMoved(tablet, laptop, renewed);
	});

	it('asked for twice moves once', async () => {
		const { tablet, laptop } = await household();
		const renewed = await replaced(tablet);
		await replaced(tablet);
		await tablet.sync();
		await expectAllMoved(tablet, laptop, renewed);
	});

	it('on two devices at once is done on one; the other asks for that code', async () => {
		const { tablet, laptop } = await household();
		const renewed = await replaced(tablet);
		await replaced(laptop);
		await tablet.sync();
		await expectAllMoved(tablet, laptop, renewed);
	});

	it.each(['before the server heard it', 'after the server did it'])(
		'broken off at any call, %s, loses nothing and is finished by the next try',
		async (moment) => {
			for (let at = 1; ; at++) {
				const { server, tablet, laptop } = await household();
				const renewed = await replaced(tablet);
				let calls = 0;
				const broken: Transport = async (path, init) => {
					if (++calls !== at) return server.transport(path, init);
					if (moment.startsWith('after')) await server.transport(path, init);
					throw new TypeError('cut');
				};
				tablet.transport = broken;
				const end = await tablet.sync();
				const isWhole = calls < at;
				expect(end.kind).toBe(isWhole ? 'in-step' : 'failed');
				tablet.transport = server.transport;
				expect(await tablet.sync()).toMatchObject({ kind: 'in-step' });
				await expectAllMoved(tablet, laptop, renewed);
				if (!isWhole) continue;
				expect(at).toBeGreaterThan(6);
				break;
			}
		}
	);
});
