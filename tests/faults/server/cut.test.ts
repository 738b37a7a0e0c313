import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { addresses, bearer } from '#lib/sync/protocol/addresses.ts';
import type { Batch } from '#lib/sync/protocol/batch.ts';
import { encodeSyncRequest } from '#lib/sync/protocol/messages/sync-request.ts';
import { messageType } from '#lib/sync/protocol/version.ts';
import { tellFigures } from '../../setup/figures.ts';
import { newBatch, newDocument, overHttp, TestDevice } from '../../setup/sync-device.ts';
import { serveSync } from '../../setup/sync-http.ts';
import { engines, TestServer, useStores } from '../../unit/server/engines.ts';

/** The bytes of a push as they go over the wire. */
function wireOf(device: TestDevice, batches: readonly Batch[]): Buffer {
	const body = encodeSyncRequest({ cursor: device.cursor, skipCovered: false, batches });
	const head = [
		`POST ${addresses.sync(device.workspace)} HTTP/1.1`,
		'host: test',
		'connection: close',
		`authorization: ${bearer(device.auth)}`,
		`content-type: ${messageType}`,
		`content-length: ${body.length}`
	];
	return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
}

/** Sends the first bytes and breaks the connection. */
async function sendCut(port: number, wire: Buffer, length: number): Promise<void> {
	const socket = connect(port, '127.0.0.1');
	await once(socket, 'connect');
	await new Promise((resolve) => socket.write(wire.subarray(0, length), resolve));
	socket.resetAndDestroy();
	await once(socket, 'close');
}

/** Sends everything and breaks the connection once so many bytes came back; gives how many did. */
async function receiveCut(port: number, wire: Buffer, length: number): Promise<number> {
	const socket = connect(port, '127.0.0.1');
	socket.write(wire);
	let received = 0;
	for await (const part of socket.iterator({ destroyOnReturn: true })) {
		received += Buffer.isBuffer(part) ? part.length : 0;
		if (received >= length) break;
	}
	return received;
}

describe.each(engines)('a connection that is cut on %s', (name) => {
	const newStore = useStores(name);
	let http: Server;
	let port: number;
	let device: TestDevice;

	beforeAll(async () => {
		const test = new TestServer(await newStore());
		const served = await serveSync(test.server);
		http = served.http;
		port = Number(new URL(served.origin).port);
		device = new TestDevice(overHttp(() => served.origin));
		await device.create();
		return async () => {
			http.closeAllConnections();
			await test.server.close();
		};
	}, 60_000);

	it('at any byte of a push, loses nothing and stores nothing twice once it was sent again', async () => {
		const length = wireOf(device, [newBatch(newDocument())]).length;
		const sent: string[] = [];
		for (let cut = 0; cut <= length; cut++) {
			const batch = newBatch(newDocument());
			await sendCut(port, wireOf(device, [batch]), cut);
			await device.exchange([batch]);
			sent.push(batch.id);
		}
		const stored = (await device.twin().pullAll()).map(({ id }) => id);
		const known = new Set<string>(stored);
		tellFigures(`push cut at every byte on ${name}`, {
			cuts: length + 1,
			lost: sent.filter((id) => !known.has(id)).length,
			twice: stored.length - known.size
		});
		expect(stored.toSorted()).toEqual(sent.toSorted());
	}, 120_000);

	it('at any byte of an answer, gives the same answer again', async () => {
		const reader = device.twin();
		const before = await reader.sync();
		const wire = wireOf(reader, []);
		// The last rows alone, so that the answer is short enough to cut at every byte.
		reader.cursor = before.ok ? before.value.cursor : reader.cursor;
		const late = newBatch(newDocument());
		await device.exchange([late]);
		const short = wireOf(reader, []);
		const expected = await reader.sync();
		for (let cut = 1; cut <= 700; cut++) await receiveCut(port, short, cut);
		expect(await receiveCut(port, wire, 1)).toBeGreaterThan(0);
		expect(await reader.sync()).toEqual(expected);
		expect((await reader.pullAll()).map(({ id }) => id)).toEqual([late.id]);
	}, 120_000);
});
