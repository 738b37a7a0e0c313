import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../setup/app-test.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import { addresses } from '#lib/sync/protocol/addresses.ts';
import { AppServer } from '../setup/server.ts';
import { beginPush } from '../setup/half-push.ts';
import { overHttp, TestDevice } from '../setup/sync-device.ts';

test('a server that is asked to stop answers what is under way, ends the live lines and closes the store', async () => {
	const server = await AppServer.start();
	const device = new TestDevice(overHttp(() => server.origin));
	await device.create();
	await device.exchange();
	const live = await device.send(addresses.live(device.workspace), null, { method: 'GET' });
	const push = beginPush(server.origin, device);
	await push.begun;
	// Answered after the half push came in: from here on that one is under way.
	expect((await fetch(server.origin + addresses.health)).status).toBe(200);

	const ended = server.end();
	expect(await live.text()).toBe('retry: 5000\n\ndata: 0\n\n');
	await expect(fetch(server.origin + addresses.health)).rejects.toThrow();
	push.finish();
	expect((await push.answer).message).toMatchObject({ ok: true, value: { outcome: 'stored' } });

	expect(await ended).toEqual({ code: 0, signal: null });
	// SQLite takes its log away when the last connection closes, and only then.
	expect(existsSync(join(server.folder, 'aan-tafel.sqlite-wal'))).toBe(false);
	const engine = await openStore({ folder: server.folder, url: null }, 0, () => undefined);
	expect(await engine.read('SELECT size FROM batches')).toEqual([{ size: 2000 }]);
	await engine.close();
});
