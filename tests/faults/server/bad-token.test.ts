import { describe, expect, it } from 'vitest';
import { makeLog } from '#lib/server/log.ts';
import { readSettings } from '#lib/server/settings.ts';
import { SyncServer } from '#lib/server/sync-server.ts';
import { workspaceId } from '#lib/sync/protocol/ids.ts';
import { tellFigures } from '../../setup/figures.ts';
import { isLong } from '../../setup/seeded.ts';
import { TestDevice } from '../../setup/sync-device.ts';
import { answerRequest } from '../../setup/sync-endpoints.ts';
import { TestServer, useStores } from '../../unit/server/engines.ts';

const requests = isLong ? 1_000_000 : 20_000;
/** Each of them gets thirty tries a moment before it has to wait. */
const addresses = 100;
const mebibyte = 1024 * 1024;

describe('a server that is asked again and again with a bad token', () => {
	const newStore = useStores('sqlite');

	it('looks up few of them, keeps nothing of them, writes no log, and lets its own devices in', async () => {
		const place = await newStore();
		const own = await new TestServer(place).device();
		const lines: string[] = [];
		const log = makeLog('trouble', Date.now, (line) => lines.push(line));
		const server = new SyncServer({ ...readSettings({}), store: place }, log, () => 1000);
		let from = 0;
		const call = (path: string, init: RequestInit) =>
			answerRequest(server, new Request(`http://test${path}`, init), `198.51.100.${from}`);
		const thief = new TestDevice(call, workspaceId(own.workspace));
		const refused = { busy: 0, unauthorized: 0 };
		const before = process.memoryUsage().rss;
		for (let sent = 0; sent < requests; sent++) {
			from = sent % addresses;
			const answer = await thief.sync();
			if (answer.ok || answer.error.kind !== 'refused') throw new Error('Let in');
			const { kind } = answer.error.failure;
			if (kind === 'busy' || kind === 'unauthorized') refused[kind] += 1;
		}
		const grown = Math.round((process.memoryUsage().rss - before) / mebibyte);
		tellFigures('requests with a bad token', { requests, ...refused, 'grown MiB': grown });
		expect(refused).toEqual({ busy: requests - 30 * addresses, unauthorized: 30 * addresses });
		expect(lines).toEqual([]);
		// Garbage of this test itself comes to 200; a kilobyte that is kept of each would be 1000.
		expect(grown).toBeLessThan(500);
		from = addresses;
		expect((await new TestDevice(call, own.workspace, own.auth).sync()).ok).toBe(true);
		await server.close();
	}, 1_800_000);
});
