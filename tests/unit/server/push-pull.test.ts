import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#lib/sync/protocol/limits.ts';
import { batchId, epoch, randomIdText } from '#lib/sync/protocol/ids.ts';
import { startOf } from '#lib/sync/protocol/cursor.ts';
import type { StorePlace } from '#lib/server/store/open-store.ts';
import { newBatch, newDocument, type TestDevice } from '../../setup/sync-device.ts';
import { engines, TestServer, useStores } from './engines.ts';

const mebibyte = 1024 * 1024;

describe.each(engines)('push and pull on %s', (name) => {
	const newStore = useStores(name);
	let place: StorePlace;
	let test: TestServer;
	let device: TestDevice;

	beforeAll(async () => {
		place = await newStore();
		test = new TestServer(place, { QUOTA_MB: '20' });
		return () => test.server.close();
	}, 60_000);
	beforeEach(async () => {
		device = await test.device();
	});

	it('what one device pushes, another pulls, byte for byte and in order', async () => {
		const batches = Array.from({ length: 7 }, (_, index) => newBatch(newDocument(), 10 * index));
		await device.exchange(batches.slice(0, 3));
		await device.exchange(batches.slice(3));
		const rows = await device.twin().pullAll();
		expect(rows).toEqual(batches.map((batch, index) => ({ ...batch, seq: index + 1 })));
	});

	it('a retry stores nothing twice, alone or among others', async () => {
		const [one, two] = [newBatch(newDocument()), newBatch(newDocument())];
		await device.exchange([one]);
		await device.exchange([one, two]);
		await device.exchange([two, one, two]);
		expect((await device.twin().pullAll()).map(({ id }) => id)).toEqual([one.id, two.id]);
	});

	it('a device does not get back what it sends, but its cursor moves past it', async () => {
		const other = device.twin();
		await other.pullAll();
		const theirs = newBatch(newDocument());
		await other.exchange([theirs]);
		const answer = await device.exchange([newBatch(newDocument())]);
		expect(answer.rows.map(({ id }) => id)).toEqual([theirs.id]);
		expect(answer.cursor.seq).toBe(2);
		expect((await device.exchange()).rows).toEqual([]);
	});

	it('workspaces see nothing of each other', async () => {
		await device.exchange([newBatch(newDocument())]);
		const stranger = await test.device();
		expect(await stranger.pullAll()).toEqual([]);
	});

	it('an answer ends at its limits and says that there is more', async () => {
		const large = Array.from({ length: 5 }, () => newBatch(newDocument(), 900_000));
		for (const batch of large) await device.exchange([batch]);
		const reader = device.twin();
		const first = await reader.exchange();
		expect(first.rows.map(({ id }) => id)).toEqual([large[0]?.id, large[1]?.id]);
		expect(first.more).toBe(true);
		expect(await reader.pullAll()).toHaveLength(3);
	});

	it('more rows than fit one answer all arrive', async () => {
		const document = newDocument();
		const sent: string[] = [];
		for (let round = 0; round < 6; round++) {
			const batches = Array.from({ length: limits.batches }, () => newBatch(document, 8));
			sent.push(...batches.map(({ id }) => id));
			await device.exchange(batches);
		}
		const reader = device.twin();
		const first = await reader.exchange();
		expect([first.rows.length, first.more]).toEqual([limits.rows, true]);
		const rest = await reader.pullAll();
		expect([...first.rows, ...rest].map(({ id }) => id)).toEqual(sent);
	});

	it('a full workspace says so, keeps what it has, and can still be read', async () => {
		const document = newDocument();
		for (let i = 0; i < 20; i++) await device.exchange([newBatch(document, mebibyte - 100)]);
		const [large, small] = [newBatch(document, mebibyte), newBatch(document, 50)];
		const answer = await device.exchange([small, large]);
		expect([answer.outcome, answer.used <= answer.quota]).toEqual(['full', true]);
		expect((await device.exchange([small])).outcome).toBe('stored');
		expect(await device.twin().pullAll()).toHaveLength(21);
	});

	it('a cursor of another life of the store starts again', async () => {
		await device.exchange([newBatch(newDocument())]);
		const reader = device.twin();
		reader.cursor = startOf(epoch(randomIdText()));
		const answer = await reader.exchange();
		expect([answer.restart, answer.rows.length]).toEqual([true, 1]);
		expect((await reader.exchange()).restart).toBe(false);
	});

	it('a cursor ahead of the store, or on a row of another name, starts again', async () => {
		await device.exchange([newBatch(newDocument())]);
		for (const cursor of [
			{ ...device.cursor, seq: 99 },
			{ ...device.cursor, batch: batchId(randomIdText()) }
		]) {
			const reader = device.twin();
			reader.cursor = cursor;
			const answer = await reader.exchange();
			expect([answer.restart, answer.rows.length]).toEqual([true, 1]);
		}
	});

	it('what was stored is there after the store was closed and opened again', async () => {
		const batch = newBatch(newDocument());
		await device.exchange([batch]);
		await test.server.close();
		test = new TestServer(place, { QUOTA_MB: '20' });
		const reader = test.as(device);
		expect((await reader.pullAll()).map(({ id }) => id)).toEqual([batch.id]);
	});
});
