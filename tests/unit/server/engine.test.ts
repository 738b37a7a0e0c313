import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#lib/server/store/engine.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import { engines, useStores } from './engines.ts';

describe.each(engines)('the store on %s', (name) => {
	const newStore = useStores(name);
	let engine: Engine;

	beforeAll(async () => {
		engine = await openStore(await newStore(), 0, () => undefined);
		return () => engine.close();
	}, 60_000);

	const valueOf = async (key: string) =>
		(await engine.read('SELECT value FROM meta WHERE name = $1', key))[0]?.['value'] ?? null;
	const put = 'INSERT INTO meta (name, value) VALUES ($1, $2)';

	it('shows a reader nothing before it is committed, and all of it after', async () => {
		const during = await engine.write(async ({ run }) => {
			await run(put, 'half', 'written');
			return valueOf('half');
		});
		expect([during, await valueOf('half')]).toEqual([null, 'written']);
	});

	it('undoes all of a piece of work that throws', async () => {
		const work = engine.write(async ({ run }) => {
			await run(put, 'undone', 'written');
			throw new Error('half-way');
		});
		await expect(work).rejects.toThrow('half-way');
		expect(await valueOf('undone')).toBe(null);
	});
});

describe('the store on SQLite', () => {
	const newStore = useStores('sqlite');

	it('waits for the disk at every commit', async () => {
		const { folder, url } = await newStore();
		const engine = await openStore({ folder, url }, 0, () => undefined);
		const [mode] = await engine.read('PRAGMA journal_mode');
		const [synchronous] = await engine.read('PRAGMA synchronous');
		// 2 is FULL: an fsync of the log at every commit.
		expect([mode, synchronous]).toEqual([{ journal_mode: 'wal' }, { synchronous: 2 }]);
		await engine.close();
	});
});
