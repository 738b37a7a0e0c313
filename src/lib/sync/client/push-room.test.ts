import { describe, expect, it } from 'vitest';
import type { SealedRow } from '#lib/storage/outbox-row.ts';
import { doubled, halved, mostRoom, thatFit, type PushRoom } from './push-room.ts';

const row = (length: number): SealedRow => ({
	docId: 'c1',
	state: 'sealed',
	kind: 1,
	batch: 'b',
	tag: 't',
	bytes: new Uint8Array(length)
});

describe('what goes in one push', () => {
	it.each<[string, readonly number[], PushRoom, number]>([
		['all of it when it fits', [10, 10], { batches: 5, bytes: 100 }, 2],
		['as many batches as allowed', [10, 10, 10], { batches: 2, bytes: 100 }, 2],
		['as many bytes as allowed', [60, 60], { batches: 5, bytes: 100 }, 1],
		['one batch, however large', [500], { batches: 1, bytes: 100 }, 1],
		['nothing of nothing', [], { batches: 1, bytes: 100 }, 0]
	])('is %s', (_name, lengths, room, taken) => {
		expect(thatFit(lengths.map(row), room)).toHaveLength(taken);
	});

	it('shrinks to one batch and grows back to what is allowed', () => {
		let room = mostRoom;
		for (let i = 0; i < 12; i++) room = halved(room);
		expect(room.batches).toBe(1);
		for (let i = 0; i < 40; i++) room = doubled(room);
		expect(room).toEqual(mostRoom);
	});
});
