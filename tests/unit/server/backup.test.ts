import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '#lib/server/admin/commands.ts';
import { copiedTables } from '#lib/server/admin/copy-rows.ts';
import type { SqlRow } from '#lib/server/store/engine.ts';
import { epochOf } from '#lib/server/store/migrations.ts';
import { openStore, type StorePlace } from '#lib/server/store/open-store.ts';
import { addresses, bearer } from '#lib/sync/protocol/addresses.ts';
import { batchId, chunkId, randomIdText } from '#lib/sync/protocol/ids.ts';
import { encodePurgeRequest } from '#lib/sync/protocol/messages/purge.ts';
import { encodeSnapshotRequest } from '#lib/sync/protocol/messages/snapshot.ts';
import { chunkType } from '#lib/sync/protocol/version.ts';
import { newBatch, newDocument, randomBytes } from '../../setup/sync-device.ts';
import { engines, TestServer, useStores } from './engines.ts';

/** Every row of every table that is copied, with bytes as text. */
async function contentsOf(place: StorePlace): Promise<Readonly<Record<string, unknown>>> {
	const engine = await openStore(place, 1, () => undefined);
	const contents: Record<string, unknown> = {};
	for (const [table, key] of Object.entries(copiedTables)) {
		const rows = await engine.read(`SELECT * FROM ${table}`);
		contents[table] = rows.map(plain).sort((a, b) => (orderOf(a, key) < orderOf(b, key) ? -1 : 1));
	}
	contents['epoch'] = await epochOf(engine);
	await engine.close();
	return contents;
}

const plain = (row: SqlRow): Readonly<Record<string, string>> =>
	Object.fromEntries(
		Object.entries(row).map(([name, value]) => [
			name,
			value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value)
		])
	);
const orderOf = (row: Readonly<Record<string, string>>, key: readonly string[]) =>
	key.map((name) => row[name]?.padStart(10, '0')).join(' ');

/** A store with something in every table, and more rows than go in one page. */
async function fill(test: TestServer): Promise<void> {
	const [device, moved] = [await test.device(), await test.device()];
	const [document, gone] = [newDocument(), newDocument()];
	for (let i = 0; i < 3; i++) {
		await device.exchange(Array.from({ length: 60 }, () => newBatch(document, i)));
	}
	await device.exchange([newBatch(gone)]);
	const { workspace } = device;
	const snapshot = {
		id: batchId(randomIdText()),
		document,
		expected: 0,
		covers: 9,
		bytes: randomBytes(50)
	};
	await device.send(addresses.snapshots(workspace), encodeSnapshotRequest(snapshot));
	const purge = { id: batchId(randomIdText()), document: gone, bytes: randomBytes(9) };
	await device.send(addresses.purge(workspace), encodePurgeRequest(purge));
	const photo = randomBytes(700);
	const chunk = chunkId(createHash('sha256').update(photo).digest('base64url'));
	const headers = { authorization: bearer(device.auth), 'content-type': chunkType };
	await device.send(addresses.chunk(workspace, document, chunk), photo, { method: 'PUT', headers });
	await moved.send(addresses.move(moved.workspace), null);
}

describe.each(engines)('a backup of a store on %s', (name) => {
	const newStore = useStores(name);
	let place: StorePlace;
	let test: TestServer;
	let file: string;
	let before: Readonly<Record<string, unknown>>;

	beforeAll(async () => {
		place = await newStore();
		test = new TestServer(place);
		await fill(test);
		before = await contentsOf(place);
		for (const rows of Object.values(before)) expect(rows).not.toHaveLength(0);
		file = join(place.folder, 'backup.sqlite');
		const made = await runCommand(place, ['backup', file], 1);
		expect(made.isFine, made.text).toBe(true);
		return () => test.server.close();
	}, 60_000);

	const restore = async (into: StorePlace, now: number) => {
		const done = await runCommand(into, ['restore', file], now);
		expect(done.isFine, done.text).toBe(true);
		return done.text;
	};

	it('is refused where a file of that name is', async () => {
		expect((await runCommand(place, ['backup', file], 1)).isFine).toBe(false);
	});

	it('is one file', () => {
		for (const end of ['-wal', '-shm', '.part', '.part.folder']) {
			expect(existsSync(file + end)).toBe(false);
		}
	});

	it('gives an empty store everything, under another epoch', async () => {
		const other = await newStore();
		expect(await restore(other, 2)).toBe('Restored.');
		const after = await contentsOf(other);
		expect({ ...after, epoch: '' }).toEqual({ ...before, epoch: '' });
		expect(after['epoch']).not.toBe(before['epoch']);
	});

	it('takes the place of what a running server has, which is kept', async () => {
		const device = await test.device();
		await device.exchange([newBatch(newDocument())]);
		const later = await contentsOf(place);
		const kept = (await restore(place, 3)).split(': ')[1] ?? '';
		expect({ ...(await contentsOf(place)), epoch: '' }).toEqual({ ...before, epoch: '' });
		expect((await device.sync()).ok).toBe(false);
		const back = await runCommand(place, ['restore', kept], 4);
		expect(back.isFine, back.text).toBe(true);
		expect({ ...(await contentsOf(place)), epoch: '' }).toEqual({ ...later, epoch: '' });
		expect(await device.exchange()).toMatchObject({ restart: true });
	});

	it('has every table but the two that are of the copy itself', async () => {
		const engine = await openStore(place, 1, () => undefined);
		const rows = await engine.read(
			name === 'sqlite'
				? "SELECT name FROM sqlite_schema WHERE type = 'table'"
				: "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'"
		);
		await engine.close();
		const names = rows.map((row) => String(row['name'])).sort();
		expect(names).toEqual([...Object.keys(copiedTables), 'meta', 'migrations'].sort());
	});

	it('of a newer version is refused, and the store stays as it was', async () => {
		const now = await contentsOf(place);
		const newer = `${file}.newer`;
		await runCommand(place, ['backup', newer], 5);
		const database = new DatabaseSync(newer);
		database.exec('INSERT INTO migrations (id, at) VALUES (99, 0)');
		database.close();
		const refused = await runCommand(place, ['restore', newer], 5);
		expect([refused.isFine, refused.text]).toEqual([
			false,
			`${newer} was made by a newer version of the app. Nothing was changed.`
		]);
		expect(await contentsOf(place)).toEqual(now);
	});
});

describe('a backup of one engine', () => {
	const stores = { sqlite: useStores('sqlite'), postgres: useStores('postgres') };

	it.each([
		['sqlite', 'postgres'],
		['postgres', 'sqlite']
	] as const)('%s can be restored on %s', async (from, to) => {
		const [place, other] = [await stores[from](), await stores[to]()];
		const test = new TestServer(place);
		await fill(test);
		await test.server.close();
		const file = join(place.folder, 'backup.sqlite');
		for (const [where, command] of [
			[place, 'backup'],
			[other, 'restore']
		] as const) {
			const done = await runCommand(where, [command, file], 2);
			expect(done.isFine, done.text).toBe(true);
		}
		const [before, after] = [await contentsOf(place), await contentsOf(other)];
		expect({ ...after, epoch: '' }).toEqual({ ...before, epoch: '' });
	});
});

describe.each(engines)('a backup of a busy store on %s', (name) => {
	const newStore = useStores(name);

	it('is made while others write without a pause, as of one moment', async () => {
		const [place, other] = [await newStore(), await newStore()];
		const test = new TestServer(place);
		const device = await test.device();
		for (let i = 0; i < 8; i++) await device.exchange([newBatch(newDocument(), 900_000)]);
		const file = join(place.folder, 'backup.sqlite');
		const made = new AbortController();
		const making = runCommand(place, ['backup', file], 1).finally(() => {
			made.abort();
		});
		while (!made.signal.aborted) await device.exchange([newBatch(newDocument(), 10)]);
		expect((await making).isFine).toBe(true);
		await test.server.close();
		await runCommand(other, ['restore', file], 2);
		const engine = await openStore(other, 2, () => undefined);
		const [row] = await engine.read(
			`SELECT counter, (SELECT MAX(seq) FROM batches) AS newest,
			(SELECT COUNT(*) FROM batches) AS count FROM workspaces`
		);
		await engine.close();
		const { counter, newest, count } = plain(row ?? {});
		expect([newest, count]).toEqual([counter, counter]);
	});
});
