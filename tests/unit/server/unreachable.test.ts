import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '#lib/server/admin/commands.ts';
import { unreachableWords } from '#lib/server/admin/trouble-words.ts';
import type { StorePlace } from '#lib/server/store/open-store.ts';
import { retryEvery } from '#lib/server/sync-server.ts';
import { TestServer } from './engines.ts';

/** Nothing listens on the first port. */
const refused = 'postgres://someone:a-secret@127.0.0.1:1/aan_tafel';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'aan-tafel-unreachable-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** A folder for data that is a file: SQLite can't be opened there. */
function blocked(): StorePlace {
	const file = join(folder, 'data');
	writeFileSync(file, '');
	return { folder: file, url: null };
}

const events = ({ lines }: TestServer): readonly unknown[] =>
	lines
		.map((line) => (JSON.parse(line) as { event: string }).event)
		.filter((event) => event !== 'request');

describe('npm run admin, while the store can’t be opened', () => {
	it.each(['stats', 'rotate-epoch'])(
		'%s says where it looked, why not and what to do',
		async (command) => {
			const { isFine, text } = await runCommand({ folder, url: refused }, [command], 1);
			expect(isFine).toBe(false);
			expect(text).toContain('PostgreSQL at 127.0.0.1:1 (database aan_tafel)');
			expect(text).toContain('ECONNREFUSED');
			expect(text).toContain('Check that PostgreSQL runs');
			expect(text).not.toContain('a-secret');
		}
	);

	it('backs nothing up, and says so', async () => {
		const file = join(folder, 'copy.sqlite');
		const { isFine, text } = await runCommand({ folder, url: refused }, ['backup', file], 1);
		expect([isFine, text.includes('Nothing was changed.')]).toEqual([false, true]);
	});

	it('names the folder of SQLite', async () => {
		const place = blocked();
		const { isFine, text } = await runCommand(place, ['stats'], 1);
		expect(isFine).toBe(false);
		expect(text).toContain(`The store in ${place.folder} can't be opened`);
		expect(text).toContain('DATA_DIR');
	});

	it.each([
		['28P01', /password/],
		['3D000', /createdb/],
		['57P03', /in a minute/],
		['', /can be reached from here/]
	])('advises by the code %s', (code, advice) => {
		const cause = Object.assign(new Error('no'), code === '' ? {} : { code });
		expect(unreachableWords({ folder: '', url: refused }, cause)).toMatch(advice);
	});
});

describe('a server of which the store can’t be opened', () => {
	it('tries at most every few seconds, says so once, and once that it is over', async () => {
		const place = blocked();
		const test = new TestServer(place);
		const ask = async () => (await test.transport('/api/health', {})).status;
		expect([await ask(), await ask(), await ask()]).toEqual([503, 503, 503]);
		// The store is there again, but nobody looks yet.
		rmSync(place.folder);
		mkdirSync(place.folder);
		test.at += retryEvery - 1;
		expect(await ask()).toBe(503);
		test.at += 1;
		expect(await ask()).toBe(200);
		expect(events(test)).toEqual(['store unreachable', 'store open', 'store reached again']);
		await test.server.close();
	});

	it('says a reason that lasts once, and is not kept waiting by a clock that was set back', async () => {
		const place = blocked();
		const test = new TestServer(place);
		await test.transport('/api/health', {});
		test.at += retryEvery;
		await test.transport('/api/health', {});
		expect(events(test)).toEqual(['store unreachable']);
		rmSync(place.folder);
		test.at -= 60_000;
		expect((await test.transport('/api/health', {})).status).toBe(200);
		await test.server.close();
	});
});
