import { describe, expect, it } from 'vitest';
import { eraseDocuments } from '#lib/storage/erase.ts';
import { newSecret } from '#lib/sync/crypto/keys.ts';
import { TestServer, useStores } from '../server/engines.ts';
import { AppDevice, syncAll } from './app-device.ts';

const newStore = useStores('sqlite');

/** Devices that share one conversation. */
async function inStep(count: number) {
	const server = new TestServer(await newStore(), {});
	const secret = newSecret();
	const devices = Array.from({ length: count }, () => new AppDevice(server.transport));
	for (const device of devices) await device.pair(secret);
	const [one, two, three] = devices;
	if (!one || !two || !three) throw new Error('Three devices at least');
	await one.note('c1', 'vlieger');
	await syncAll(...devices);
	return { server, secret, one, two, three };
}

const has = async (device: AppDevice) => (await device.documents.ids()).includes('c1');
const erasure = async (device: AppDevice) => (await device.database.erased.get('c1'))?.state;

describe('a conversation that is erased on one device', () => {
	it('is gone from the server and from the others at their next sync, and does not come back', async () => {
		const { server, secret, one, two, three } = await inStep(3);
		await eraseDocuments(one.database, ['c1']);
		expect((await one.store.overview()).changes).toBe(1);
		await one.sync();
		expect((await one.store.overview()).changes).toBe(0);
		await syncAll(two, three, one);
		for (const device of [one, two, three]) {
			expect(await has(device)).toBe(false);
			expect(await device.database.docs.get('c1')).toBeUndefined();
		}
		const fresh = new AppDevice(server.transport);
		await fresh.pair(secret);
		await fresh.sync();
		expect(await has(fresh)).toBe(false);
	});

	it('is erased again when the answer got lost', async () => {
		const { server, one, two } = await inStep(3);
		await eraseDocuments(one.database, ['c1']);
		one.transport = async (path, init) => {
			const answer = await server.transport(path, init);
			if (path.includes('/purge/')) throw new TypeError('lost');
			return answer;
		};
		await one.sync();
		one.transport = server.transport;
		expect(await one.sync()).toMatchObject({ kind: 'in-step' });
		await two.sync();
		expect(await has(two)).toBe(false);
	});

	it('stays where someone wrote words that nobody else has, until a person decides', async () => {
		const { one, two, three } = await inStep(3);
		await two.note('c1', 'trommel');
		await eraseDocuments(one.database, ['c1']);
		await syncAll(one, two, three);
		expect(await two.notes('c1')).toEqual(['trommel', 'vlieger']);
		expect(await erasure(two)).toBe('undecided');
		expect(await has(one)).toBe(false);
		expect(await has(three)).toBe(false);
		await eraseDocuments(two.database, ['c1']);
		expect(await two.sync()).toMatchObject({ kind: 'in-step' });
		expect(await has(two)).toBe(false);
	});

	it('stays for a person to decide on a device that was paired anew with words of its own', async () => {
		const { secret, one, two } = await inStep(3);
		await two.store.stop();
		await two.note('c1', 'trommel');
		await eraseDocuments(one.database, ['c1']);
		await one.sync();
		await two.pair(secret);
		await two.sync();
		expect(await two.notes('c1')).toEqual(['trommel', 'vlieger']);
		expect(await erasure(two)).toBe('undecided');
	});

	it('is erased from the server again when a device that did not know brings it back', async () => {
		const { secret, one, two } = await inStep(3);
		await eraseDocuments(one.database, ['c1']);
		// As after a move to a new key: what waited is gone, and the server has never heard of it.
		const server = new TestServer(await newStore(), {});
		for (const device of [one, two]) {
			device.transport = server.transport;
			await device.pair(secret);
		}
		await two.sync();
		await one.sync();
		expect(await has(one)).toBe(false);
		await two.sync();
		expect(await erasure(two)).toBe('everywhere');
	});
});
