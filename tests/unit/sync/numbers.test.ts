import { describe, expect, it } from 'vitest';
import { prune } from '#lib/server/store/retention.ts';
import { newSecret } from '#lib/sync/crypto/keys.ts';
import { decodeSyncAnswer, encodeSyncAnswer } from '#lib/sync/protocol/messages/sync-answer.ts';
import type { Transport } from '#lib/sync/client/server-calls.ts';
import { TestServer, useStores } from '../server/engines.ts';
import { AppDevice, syncAll } from './app-device.ts';

const newStore = useStores('sqlite');
const snapshotAfter = 5;

async function household() {
	const server = new TestServer(await newStore());
	const secret = newSecret();
	const device = async () => {
		const made = new AppDevice(server.transport, 5000, () => 1000, snapshotAfter);
		await made.pair(secret);
		return made;
	};
	return { server, device, tablet: await device(), laptop: await device() };
}

/** One row on the server for each text. */
async function writeApart(device: AppDevice, ...texts: readonly string[]): Promise<void> {
	for (const text of texts) {
		await device.note('c1', text);
		await device.sync();
	}
}

/** Drops every row but the first and the last of the next answer that has more than two. */
function forgetting(transport: Transport): Transport {
	let isDone = false;
	return async (path, init) => {
		const response = await transport(path, init);
		const bytes = new Uint8Array(await response.arrayBuffer());
		const answer = decodeSyncAnswer(bytes);
		if (isDone || !answer.ok || answer.value.rows.length < 3) return new Response(bytes, response);
		isDone = true;
		const rows = answer.value.rows.filter((_, at, all) => at === 0 || at === all.length - 1);
		return new Response(encodeSyncAnswer({ ...answer.value, rows }), response);
	};
}

const snapshotsBy = ({ called }: AppDevice) =>
	called.filter((path) => path.startsWith('/api/snapshots/')).length;

describe('numbered batches', () => {
	it('that did not come once are noticed, and fetched by reading all again', async () => {
		const { server, tablet, laptop } = await household();
		await syncAll(tablet, laptop);
		await writeApart(tablet, 'een', 'twee', 'drie');
		laptop.transport = forgetting(server.transport);
		expect(await laptop.sync()).toMatchObject({ kind: 'in-step' });
		expect(await laptop.notes('c1')).toEqual(['drie', 'een', 'twee']);
		expect(await laptop.store.overview()).toMatchObject({ gaps: 0 });
	});

	it('that the server lost are told as long as they lack, and come when the other compares', async () => {
		const { server, tablet, laptop } = await household();
		await syncAll(tablet, laptop);
		await writeApart(tablet, 'een', 'twee', 'drie');
		const engine = await server.server.engine();
		await engine.write(async ({ run }) => {
			await run('DELETE FROM batches WHERE seq = 2');
		});
		laptop.called.length = 0;
		expect(await laptop.sync()).toMatchObject({ kind: 'in-step' });
		expect(await laptop.store.overview()).toMatchObject({ gaps: 1 });
		const calls = laptop.called.length;
		expect(calls).toBeGreaterThan(2);
		await laptop.sync();
		expect(laptop.called.length - calls).toBeLessThan(3);
		await tablet.store.compareAgain();
		await syncAll(tablet, laptop);
		expect(await laptop.notes('c1')).toEqual(['drie', 'een', 'twee']);
		expect(await laptop.store.overview()).toMatchObject({ gaps: 0 });
	});

	it('leave no gap for a device that comes later, also after the server was emptied', async () => {
		const { device, tablet, laptop } = await household();
		await syncAll(tablet, laptop);
		await writeApart(tablet, 'een', 'twee');
		await writeApart(laptop, 'drie');
		const empty = new TestServer(await newStore());
		const third = await device();
		for (const each of [laptop, tablet, third]) each.transport = empty.transport;
		await syncAll(laptop, tablet, third);
		expect(await third.notes('c1')).toEqual(['drie', 'een', 'twee']);
		expect(await third.store.overview()).toMatchObject({ gaps: 0 });
	});
});

describe('a long log', () => {
	it('is gathered in a snapshot, which a new device fetches in place of the rows', async () => {
		const { device, tablet, laptop } = await household();
		await syncAll(tablet, laptop);
		await writeApart(tablet, 'een', 'twee', 'drie', 'vier', 'vijf');
		expect(snapshotsBy(tablet)).toBe(1);
		await syncAll(laptop, tablet);
		expect(snapshotsBy(laptop)).toBe(0);
		await writeApart(laptop, 'zes');
		const third = await device();
		await third.sync();
		expect(await third.notes('c1')).toEqual(await laptop.notes('c1'));
		expect(await third.database.updates.count()).toBeLessThan(3);
		expect(await third.store.overview()).toMatchObject({ gaps: 0 });
	});

	it('loses nothing for a device that was away until the rows were gone', async () => {
		const { server, tablet, laptop } = await household();
		await writeApart(laptop, 'van vroeger');
		await writeApart(tablet, 'een', 'twee', 'drie', 'vier', 'vijf', 'zes');
		await laptop.note('c1', 'niet verstuurd');
		server.at += 31 * 24 * 60 * 60 * 1000;
		expect(await prune(await server.server.engine(), server.at)).toBeGreaterThan(4);
		await syncAll(laptop, tablet);
		expect(await laptop.notes('c1')).toHaveLength(8);
		expect(await tablet.notes('c1')).toEqual(await laptop.notes('c1'));
		expect(await laptop.store.overview()).toMatchObject({ gaps: 0, changes: 0 });
	});

	it('is left alone where something could not be read', async () => {
		const { tablet, laptop } = await household();
		await syncAll(tablet, laptop);
		await tablet.documents.setAside('c1', -1, Uint8Array.of(1), 'broken');
		await writeApart(tablet, 'een', 'twee', 'drie', 'vier', 'vijf');
		expect(snapshotsBy(tablet)).toBe(0);
	});
});
