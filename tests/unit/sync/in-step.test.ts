import { describe, expect, it } from 'vitest';
import { newSecret } from '#lib/sync/crypto/keys.ts';
import { TestServer, useStores } from '../server/engines.ts';
import { AppDevice, syncAll } from './app-device.ts';

const newStore = useStores('sqlite');

/** Two devices of one workspace. */
async function pair() {
	const server = new TestServer(await newStore());
	const secret = newSecret();
	const [tablet, laptop] = [new AppDevice(server.transport), new AppDevice(server.transport)];
	await tablet.pair(secret);
	await laptop.pair(secret);
	return { server, secret, tablet, laptop };
}

describe('devices of one workspace', () => {
	it('have each other’s conversations, with a row in the list', async () => {
		const { tablet, laptop } = await pair();
		await tablet.note('c1', 'van de tablet');
		await laptop.note('c2', 'van de laptop');
		await syncAll(tablet, laptop);
		expect(await laptop.notes('c1')).toEqual(['van de tablet']);
		expect(await tablet.notes('c2')).toEqual(['van de laptop']);
		expect(await laptop.database.docs.count()).toBe(2);
	});

	it('keep every word of a note that both changed while offline', async () => {
		const { tablet, laptop } = await pair();
		await tablet.note('c1', 'samen zingen');
		await syncAll(tablet, laptop);
		const id = (await tablet.view('c1'))?.notes[0]?.id ?? '';
		const target = { entity: id, name: 'text' } as const;
		await tablet.change('c1', (document) => {
			document.setText(target, 'elke week samen zingen');
		});
		await laptop.change('c1', (document) => {
			document.setText(target, 'samen zingen op het plein');
		});
		await syncAll(tablet, laptop);
		expect(await tablet.notes('c1')).toEqual(['elke week samen zingen op het plein']);
		expect(await tablet.view('c1')).toEqual(await laptop.view('c1'));
	});

	it('send what was made before the workspace, photos included', async () => {
		const server = new TestServer(await newStore());
		const [tablet, laptop] = [new AppDevice(server.transport), new AppDevice(server.transport)];
		await tablet.note('c1', 'van vroeger');
		const bytes = new Uint8Array(600_000).map((_, index) => index % 251).buffer;
		await tablet.photos.put('c1', 'p1', { bytes, type: 'image/jpeg' });
		const secret = newSecret();
		await tablet.pair(secret);
		await laptop.pair(secret);
		await tablet.sync();
		await laptop.sync();
		expect(await laptop.notes('c1')).toEqual(['van vroeger']);
		expect(await laptop.photos.get('p1')).toEqual({ bytes, type: 'image/jpeg' });
		expect(await tablet.store.overview()).toMatchObject({ changes: 0, photos: 0, wanted: 0 });
	});

	it('keep a note removed that was removed on one of them', async () => {
		const { tablet, laptop } = await pair();
		await tablet.note('c1', 'weg ermee');
		await syncAll(tablet, laptop);
		const id = (await tablet.view('c1'))?.notes[0]?.id ?? '';
		await laptop.change('c1', (document) => {
			document.remove(id);
		});
		await syncAll(laptop, tablet);
		expect(await tablet.notes('c1')).toEqual([]);
	});

	it('send a document too large for one batch as a whole', async () => {
		const { tablet, laptop } = await pair();
		const words = Array.from({ length: 120_000 }, (_, index) => `woord${index}`).join(' ');
		await tablet.note('c1', words);
		await syncAll(tablet, laptop);
		expect(tablet.called.some((path) => path.startsWith('/api/snapshots/'))).toBe(true);
		expect(await laptop.notes('c1')).toEqual([words]);
		expect(await tablet.store.overview()).toMatchObject({ changes: 0 });
	});

	it('say so when a document is too large even for that, and go on with the rest', async () => {
		const { tablet, laptop } = await pair();
		await tablet.note('c1', 'x'.repeat(4_300_000));
		await tablet.note('c2', 'klein');
		expect(await tablet.sync()).toMatchObject({ problem: { kind: 'too-large', docId: 'c1' } });
		await laptop.sync();
		expect(await laptop.notes('c2')).toEqual(['klein']);
		expect(await tablet.store.overview()).toMatchObject({ changes: 1 });
	});

	it('store a push once whose answer got lost', async () => {
		const { server, tablet, laptop } = await pair();
		await tablet.sync();
		await tablet.note('c1', 'eenmaal');
		tablet.transport = async (path, init) => {
			await server.transport(path, init);
			throw new TypeError('cut');
		};
		expect(await tablet.sync()).toMatchObject({ problem: { kind: 'unreachable' } });
		const [frozen] = await tablet.store.outbox.sealed(10);
		tablet.transport = server.transport;
		expect((await tablet.store.outbox.sealed(10))[0]).toEqual(frozen);
		expect(await tablet.sync()).toMatchObject({ kind: 'in-step', seq: 1 });
		await laptop.sync();
		expect(await laptop.notes('c1')).toEqual(['eenmaal']);
	});

	it('let the server see neither words nor ids', async () => {
		const server = new TestServer(await newStore());
		const wire: string[] = [];
		const listen = async (path: string, init: RequestInit) => {
			const body = init.body instanceof Uint8Array ? init.body : new Uint8Array();
			const answer = await server.transport(path, init);
			const back = new Uint8Array(await answer.clone().arrayBuffer());
			wire.push(path, Buffer.from(body).toString('latin1'), Buffer.from(back).toString('latin1'));
			return answer;
		};
		const tablet = new AppDevice(listen);
		await tablet.pair(newSecret());
		await tablet.note('gesprek-nummer-een', 'Wilgenroos');
		await tablet.photos.put('gesprek-nummer-een', 'foto-een', {
			bytes: new TextEncoder().encode('Wilgenroos').buffer,
			type: 'image/jpeg'
		});
		await tablet.sync();
		expect(wire.length).toBeGreaterThan(6);
		expect(wire.join('\n')).not.toMatch(/wilgenroos|gesprek-nummer|foto-een|jpeg/i);
	});
});
