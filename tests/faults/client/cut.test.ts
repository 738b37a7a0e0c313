import { expect, it } from 'vitest';
import { joinBytes } from '#lib/sync/protocol/bytes.ts';
import { deriveKeys, newSecret } from '#lib/sync/crypto/keys.ts';
import type { Transport } from '#lib/sync/client/server-calls.ts';
import { tellFigures } from '../../setup/figures.ts';
import { TestDevice } from '../../setup/sync-device.ts';
import { TestServer, useStores } from '../../unit/server/engines.ts';
import { AppDevice } from '../../unit/sync/app-device.ts';

/** Where a call is cut: before it arrives, once it was answered, or in the middle of the answer. */
const places = ['before', 'after', 'half'] as const;
type Place = (typeof places)[number];

async function cutAt(place: Place, call: () => Promise<Response>): Promise<Response> {
	if (place === 'before') throw new TypeError('Failed to fetch');
	const answer = await call();
	if (place === 'after') throw new TypeError('Failed to fetch');
	const bytes = await answer.arrayBuffer();
	const { status, headers } = answer;
	return new Response(bytes.slice(0, bytes.byteLength / 2), { status, headers });
}

/** Cuts the `nth` call, from 0, and counts all. */
function cutting(transport: Transport, nth: number, place: Place) {
	const seen = { calls: 0 };
	const cut: Transport = (path, init) =>
		seen.calls++ === nth ? cutAt(place, () => transport(path, init)) : transport(path, init);
	return { cut, seen };
}

const newStore = useStores('sqlite');
const photo = new Uint8Array(300_000).map((_, index) => index % 251).buffer;
const texts = ['eerste woorden', 'latere woorden'];

/** A device that begins, and later writes more and hangs a photo; one call of one of both turns is cut. */
async function play(server: TestServer, turn: 0 | 1, nth: number, place: Place) {
	const secret = newSecret();
	const device = new AppDevice(server.transport);
	await device.pair(secret);
	let [calls, failed] = [0, 0];
	for (const [index, text] of texts.entries()) {
		await device.note('c1', text);
		if (index === 1) await device.photos.put('c1', 'p1', { bytes: photo, type: 'image/jpeg' });
		const { cut, seen } = cutting(server.transport, index === turn ? nth : Infinity, place);
		device.transport = cut;
		const end = await device.sync();
		if (end.kind === 'failed') failed++;
		if (index === turn) calls = seen.calls;
		device.transport = server.transport;
		await device.sync();
	}
	const other = new AppDevice(server.transport);
	await other.pair(secret);
	await other.sync();
	const { workspace, auth } = await deriveKeys(joinBytes(secret));
	const rows = await new TestDevice(server.transport, workspace, auth).pullAll();
	const [notes, bytes] = [await other.notes('c1'), (await other.photos.get('p1'))?.bytes];
	const lost = texts.filter((each) => !notes.includes(each)).length + (bytes === undefined ? 1 : 0);
	return { calls, failed, lost, rows: rows.length, notes, bytes };
}

it('a connection that is cut at every step loses nothing and sends nothing twice', async () => {
	const server = new TestServer(await newStore());
	let [cuts, lost, twice] = [0, 0, 0];
	for (const turn of [0, 1] as const) {
		const whole = await play(server, turn, Infinity, 'before');
		expect(whole).toMatchObject({ failed: 0, lost: 0, notes: texts });
		for (const place of places) {
			for (let nth = 0; nth < whole.calls; nth++) {
				const cut = await play(server, turn, nth, place);
				cuts++;
				lost += cut.lost;
				twice += cut.rows - whole.rows;
				expect(cut, `call ${nth}, ${place}`).toMatchObject({ failed: 1, notes: texts });
				expect(cut.bytes).toEqual(photo);
			}
		}
	}
	tellFigures('the whole client, cut at every step', { cuts, lost, twice });
	expect({ lost, twice }).toEqual({ lost: 0, twice: 0 });
	expect(cuts).toBeGreaterThan(10);
	await server.server.close();
});
