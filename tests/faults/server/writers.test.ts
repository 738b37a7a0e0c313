import { describe, expect, it } from 'vitest';
import { tellFigures } from '../../setup/figures.ts';
import { isLong, seeded, seedOf } from '../../setup/seeded.ts';
import { newBatch, newDocument, type TestDevice } from '../../setup/sync-device.ts';
import { engines, TestServer, useStores } from '../../unit/server/engines.ts';

const writers = 8;
const rowsEach = isLong ? 100_000 : 500;
const largestPush = 40;

/** Pushes rows in pieces of a random size; gives their names. */
async function write(device: TestDevice, random: () => number): Promise<string[]> {
	const document = newDocument();
	const names: string[] = [];
	while (names.length < rowsEach) {
		const count = Math.min(rowsEach - names.length, 1 + Math.floor(random() * largestPush));
		const batches = Array.from({ length: count }, () => newBatch(document, 40));
		names.push(...batches.map(({ id }) => id));
		const { outcome } = await device.exchange(batches);
		if (outcome !== 'stored') throw new Error('Not stored');
	}
	return names;
}

/** Follows the log by cursor alone while `isWriting`, then to its end. */
async function follow(reader: TestDevice, isWriting: () => boolean): Promise<string[]> {
	const names: string[] = [];
	for (;;) {
		const wasWriting = isWriting();
		names.push(...(await reader.pullAll()).map(({ id }) => id));
		if (!wasWriting) return names;
		await new Promise(setImmediate);
	}
}

describe.each(engines)('a reader by cursor on %s', (name) => {
	const newStore = useStores(name);

	it(
		`misses nothing of ${writers} writers at once, and sees nothing twice`,
		async () => {
			const seed = seedOf();
			const random = seeded(seed);
			const test = new TestServer(await newStore());
			const device = await test.device();
			let isWriting = true;
			const following = follow(device.twin(), () => isWriting);
			const written = await Promise.all(
				Array.from({ length: writers }, () => write(device.twin(), random))
			);
			isWriting = false;
			const seen = await following;
			const names = written.flat();
			const missed = names.length - new Set(seen).size;
			tellFigures(`reader by cursor on ${name}`, { writers, rowsEach, missed, seed });
			expect(seen.toSorted()).toEqual(names.toSorted());
			await test.server.close();
		},
		isLong ? 3_600_000 : 120_000
	);
});
