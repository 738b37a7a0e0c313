import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addresses } from '#lib/sync/protocol/addresses.ts';
import { newSecret } from '#lib/sync/crypto/keys.ts';
import type { Engine } from '#lib/server/store/engine.ts';
import { epochOf, migrate, schemaSteps } from '#lib/server/store/migrations.ts';
import { openEngine, openStore, type StorePlace } from '#lib/server/store/open-store.ts';
import { newBatch, newDocument, type TestDevice } from '../../setup/sync-device.ts';
import { AppDevice } from '../sync/app-device.ts';
import { engines, TestServer, useStores } from './engines.ts';

/** Of each step that was released; a new step gets a line here, and no line ever changes. */
const released = ['697d965e584dc195'];

/** What a later version may do: a column, a table, and rows that are changed. */
const later = (bytes: string) => [
	'ALTER TABLE workspaces ADD COLUMN label TEXT',
	`CREATE TABLE marks (workspace TEXT PRIMARY KEY, mark ${bytes} NOT NULL)`,
	"UPDATE workspaces SET label = 'made before'"
];

const hashOf = (statements: readonly string[]) => {
	const text = statements.join('; ').replace(/\s+/g, ' ');
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
};

describe('the steps of the schema', () => {
	it('are what they were when they were released', () => {
		expect(schemaSteps.map((step) => hashOf(step('BYTES')))).toEqual(released);
	});
});

describe.each(engines)('a store on %s of another version', (name) => {
	const newStore = useStores(name);

	async function on<T>(place: StorePlace, work: (engine: Engine) => Promise<T>): Promise<T> {
		const engine = await openEngine(place, () => undefined);
		try {
			return await work(engine);
		} finally {
			await engine.close();
		}
	}

	/** As a program that knows of the later steps sees it. */
	const asNow = (engine: Engine) =>
		engine.write(({ run }) => run('DELETE FROM migrations WHERE id > $1', schemaSteps.length));

	/** A server with two rows of one device. */
	async function written(place: StorePlace): Promise<TestDevice> {
		const test = new TestServer(place);
		const device = await test.device();
		await device.exchange([newBatch(newDocument()), newBatch(newDocument())]);
		await test.server.close();
		return device;
	}

	it.each(schemaSteps.map((_, version) => version))(
		'%i, without rows, is brought up to date',
		async (version) => {
			const place = await newStore();
			await on(place, (engine) => migrate(engine, 0, schemaSteps.slice(0, version)));
			const device = await written(place);
			const test = new TestServer(place);
			expect(await test.as(device).pullAll()).toHaveLength(2);
			await test.server.close();
		}
	);

	it('keeps its rows and its epoch when a step is added', async () => {
		const place = await newStore();
		const device = await written(place);
		const { before, after, labels } = await on(place, async (engine) => {
			const before = await epochOf(engine);
			await migrate(engine, 1, [...schemaSteps, later]);
			const labels = await engine.read('SELECT id, label FROM workspaces');
			return { before, after: await epochOf(engine), labels };
		});
		expect(after).toBe(before);
		expect(labels).toEqual([{ id: device.workspace, label: 'made before' }]);
		await on(place, asNow);
		const test = new TestServer(place);
		expect(await test.as(device).pullAll()).toHaveLength(2);
		await test.server.close();
	});

	it('stays as it was when a step fails half-way', async () => {
		const place = await newStore();
		const device = await written(place);
		const broken = () => [...later('TEXT'), 'CREATE TABLE marks (again TEXT)'];
		await expect(
			on(place, (engine) => migrate(engine, 1, [...schemaSteps, broken]))
		).rejects.toThrow();
		const test = new TestServer(place);
		expect(await test.as(device).pullAll()).toHaveLength(2);
		await test.server.close();
		await on(place, (engine) => migrate(engine, 1, [...schemaSteps, later]));
	});

	it('is made once when several processes start at the same time', async () => {
		const place = await newStore();
		const opened = await Promise.all([1, 2, 3].map(() => openStore(place, 0, () => undefined)));
		const epochs = new Set(await Promise.all(opened.map(epochOf)));
		expect(epochs.size).toBe(1);
		for (const engine of opened) await engine.close();
	});

	it('that is newer is left alone, told in the log, and devices wait with all they have', async () => {
		const place = await newStore();
		await written(place);
		const device = new AppDevice((path, init) => test.transport(path, init));
		let test = new TestServer(place);
		await device.pair(newSecret());
		await device.note('c1', 'een');
		await device.sync();
		await test.server.close();
		await on(place, (engine) => migrate(engine, 1, [...schemaSteps, later]));

		test = new TestServer(place);
		await device.note('c1', 'twee');
		expect(await device.sync()).toMatchObject({ problem: { kind: 'server' } });
		expect((await device.store.overview()).changes).toBe(1);
		const health = await test.transport(addresses.health, {});
		expect(health.status).toBe(503);
		expect(test.lines.join('\n')).toContain('"event":"store made by a newer version of the app"');
		await test.server.close();

		await on(place, asNow);
		test = new TestServer(place);
		expect(await device.sync()).toMatchObject({ kind: 'in-step' });
		expect((await device.store.overview()).changes).toBe(0);
		expect(await device.notes('c1')).toEqual(['een', 'twee']);
		await test.server.close();
	});
});
