import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '#lib/server/admin/commands.ts';
import type { Batch } from '#lib/sync/protocol/batch.ts';
import { startOf } from '#lib/sync/protocol/cursor.ts';
import { newBatch, newDocument, type TestDevice } from '../../setup/sync-device.ts';
import { engines, TestServer, useStores } from './engines.ts';

/** A device that keeps everything, and after a restart sends what the server lacks. */
class Keeper {
	device: TestDevice;
	readonly kept = new Map<string, Batch>();
	restarts = 0;

	constructor(device: TestDevice) {
		this.device = device;
	}

	async write(): Promise<void> {
		const batch = newBatch(newDocument());
		this.kept.set(batch.id, batch);
		await this.meet([batch]);
	}

	/** One turn of a client's loop. */
	async meet(batches: readonly Batch[] = []): Promise<void> {
		const answer = await this.device.sync(batches);
		if (!answer.ok) {
			await this.device.create();
			await this.meet(batches);
			return;
		}
		this.device.cursor = answer.value.cursor;
		if (!answer.value.restart) return;
		this.restarts += 1;
		this.device.cursor = startOf(answer.value.cursor.epoch);
		const there = new Set((await this.device.pullAll()).map(({ id }) => id));
		await this.device.exchange([...this.kept.values()].filter(({ id }) => !there.has(id)));
	}
}

const storedBy = async (device: TestDevice) =>
	(await device.twin().pullAll()).map(({ id }) => id).toSorted();

describe('a server restored to an earlier backup', () => {
	const newStore = useStores('sqlite');

	it('refuses a file that is no backup, and leaves the store as it was', async () => {
		const place = await newStore();
		const test = new TestServer(place);
		const keeper = new Keeper(await test.device());
		await keeper.write();
		const odd = await runCommand(place, ['restore', 'package.json'], 3);
		const absent = await runCommand(place, ['restore', join(place.folder, 'nothing')], 3);
		expect([odd.isFine, absent.isFine]).toEqual([false, false]);
		expect((await keeper.device.exchange()).restart).toBe(false);
		await test.server.close();
	});
});

describe.each(engines)('a store on %s', (name) => {
	const newStore = useStores(name);

	it('that was set back without telling, and then went on, is noticed by the row of the cursor', async () => {
		const test = new TestServer(await newStore());
		const engine = await test.server.engine();
		const [away, other] = [new Keeper(await test.device()), new Keeper(await test.device())];
		other.device = away.device.twin();
		for (let i = 0; i < 3; i++) await away.write();
		await engine.write(async ({ run }) => {
			await run('DELETE FROM batches WHERE seq > 1');
			await run('UPDATE workspaces SET counter = 1 WHERE counter > 1');
		});
		for (let i = 0; i < 5; i++) await other.write();
		await away.meet();
		expect(away.restarts).toBe(1);
		expect(await storedBy(other.device)).toHaveLength(8);
		await test.server.close();
	});

	it('tells its numbers, and erases a workspace by command', async () => {
		const place = await newStore();
		const test = new TestServer(place);
		const device = await test.device();
		await device.exchange([newBatch(newDocument())]);
		const stats = await runCommand(place, ['stats'], 1);
		expect(JSON.parse(stats.text)).toMatchObject({ engine: name, workspaces: 1, rowBytes: 128 });
		const erase = () => runCommand(place, ['delete-workspace', device.workspace], 1);
		expect([(await erase()).isFine, (await erase()).isFine]).toEqual([true, false]);
		expect((await device.sync()).ok).toBe(false);
		await test.server.close();
	});
});
