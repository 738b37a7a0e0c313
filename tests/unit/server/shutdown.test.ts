import { once } from 'node:events';
import { expect, it } from 'vitest';
import { addresses } from '#lib/sync/protocol/addresses.ts';
import { beginPush } from '../../setup/half-push.ts';
import { overHttp, TestDevice } from '../../setup/sync-device.ts';
import { serveSync } from '../../setup/sync-http.ts';
import { TestServer, useStores } from './engines.ts';

const newStore = useStores('sqlite');

it('a server on its way out answers what is under way, and takes nothing more on that line', async () => {
	const test = new TestServer(await newStore());
	const { http, origin } = await serveSync(test.server);
	const device = new TestDevice(overHttp(() => origin));
	await device.create();
	const push = beginPush(origin, device);
	await push.begun;
	// Answered after the half push came in.
	await fetch(origin + addresses.health);
	const closed = once(http, 'close');
	http.close();
	push.finish();
	const { headers, message } = await push.answer;
	expect(message).toMatchObject({ ok: true, value: { outcome: 'stored' } });
	expect(headers.connection).toBe('close');
	// Without that it would come only when the line had been silent for long.
	await closed;
	await test.server.close();
});
