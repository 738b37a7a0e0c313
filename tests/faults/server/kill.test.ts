import { describe, expect, it } from 'vitest';
import type { Batch } from '#lib/sync/protocol/batch.ts';
import type { StorePlace } from '#lib/server/store/open-store.ts';
import { tellFigures } from '../../setup/figures.ts';
import { isLong, seeded, seedOf } from '../../setup/seeded.ts';
import { SyncChild } from '../../setup/sync-child.ts';
import { newBatch, newDocument, overHttp, TestDevice } from '../../setup/sync-device.ts';
import { useStores } from '../../unit/server/engines.ts';

const rounds = { sqlite: isLong ? 1000 : 30, postgres: isLong ? 200 : 10 };
/** Far more than it takes, on a machine that does other things too. */
const secondsARound = 20;

/** A device that writes on and on, and sends again what was not acknowledged. */
class Writer {
	readonly device: TestDevice;
	readonly acknowledged: Batch[] = [];
	pending: readonly Batch[] = [];
	#document = newDocument();

	constructor(device: TestDevice) {
		this.device = device;
	}

	/** Writes until the server stops answering; calls `acknowledged` after each answer to rows. */
	async write(random: () => number, acknowledged: () => void): Promise<void> {
		try {
			for (;;) {
				const sent = this.pending.length;
				await this.flush();
				if (sent > 0) acknowledged();
				const count = 1 + Math.floor(random() * 4);
				this.pending = Array.from({ length: count }, () =>
					newBatch(this.#document, Math.floor(random() * 2000))
				);
			}
		} catch {
			// Killed: what is pending goes out in the next round, byte for byte the same.
		}
	}

	async flush(): Promise<void> {
		const answer = await this.device.exchange(this.pending);
		if (answer.outcome !== 'stored') throw new Error('Full');
		this.acknowledged.push(...this.pending);
		this.pending = [];
	}
}

async function makeWriters(origin: () => string): Promise<readonly Writer[]> {
	const owners = Array.from({ length: 4 }, () => new TestDevice(overHttp(origin)));
	for (const owner of owners) await owner.create();
	return owners.flatMap((owner) => [new Writer(owner), new Writer(owner.twin())]);
}

/** Starts, loads and kills the server again and again; gives the writers and a server that lives. */
async function killAgain(place: StorePlace, count: number, random: () => number) {
	let child = await SyncChild.start(place);
	const writers = await makeWriters(() => child.origin);
	for (let round = 0; round < count; round++) {
		let writing: readonly Promise<void>[] = [];
		// Under load from the first answer on: on a busy machine that may take as long as all the rest.
		await new Promise<void>((resolve) => {
			writing = writers.map((writer) => writer.write(random, resolve));
		});
		await new Promise((resolve) => setTimeout(resolve, random() * 200));
		await child.kill();
		await Promise.all(writing);
		child = await SyncChild.start(place);
	}
	for (const writer of writers) await writer.flush();
	return { writers, child };
}

/** Compares what was acknowledged with what is stored. */
async function losses(writers: readonly Writer[]) {
	let [acknowledged, lost, twice] = [0, 0, 0];
	const rows = new Map<string, number[]>();
	for (const { device } of writers.filter((_, index) => index % 2 === 0)) {
		const stored = await device.twin().pullAll();
		for (const { id, bytes } of stored) rows.set(id, [...(rows.get(id) ?? []), bytes.length]);
	}
	for (const batch of writers.flatMap((writer) => writer.acknowledged)) {
		acknowledged += 1;
		const found = rows.get(batch.id) ?? [];
		if (found[0] !== batch.bytes.length) lost += 1;
		if (found.length > 1) twice += 1;
	}
	return { acknowledged, lost, twice, unknown: rows.size - acknowledged };
}

describe.each(['sqlite', 'postgres'] as const)('kill -9 of the server on %s', (name) => {
	const newStore = useStores(name);
	const count = rounds[name];

	it(
		'under load loses nothing that was acknowledged, and stores nothing twice',
		async () => {
			const seed = seedOf();
			const { writers, child } = await killAgain(await newStore(), count, seeded(seed));
			const figures = await losses(writers);
			await child.kill();
			tellFigures(`kill -9 of the server under load on ${name}`, {
				kills: count,
				...figures,
				seed
			});
			expect(figures).toMatchObject({ lost: 0, twice: 0, unknown: 0 });
			expect(figures.acknowledged).toBeGreaterThan(count);
		},
		count * secondsARound * 1000
	);
});
