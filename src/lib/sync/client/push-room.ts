import type { SealedRow } from '#lib/storage/outbox-row.ts';
import { limits } from '../protocol/limits.ts';

/** How much goes in one push. */
export interface PushRoom {
	readonly batches: number;
	/** Bytes of ciphertext. */
	readonly bytes: number;
}

/** What the protocol allows, less the room that the message itself takes. */
export const mostRoom: PushRoom = { batches: limits.batches, bytes: limits.syncBody - 64 * 1024 };

/** After a time-out: a slow line gets through with less. One batch always goes. */
export const halved = ({ batches, bytes }: PushRoom): PushRoom => ({
	batches: Math.max(1, Math.floor(batches / 2)),
	bytes: Math.max(1, Math.floor(bytes / 2))
});

/** After a push that went well. */
export const doubled = ({ batches, bytes }: PushRoom): PushRoom => ({
	batches: Math.min(mostRoom.batches, batches * 2),
	bytes: Math.min(mostRoom.bytes, bytes * 2)
});

/** The first rows that fit; at least one, so that a large row is never stuck. */
export function thatFit(rows: readonly SealedRow[], room: PushRoom): readonly SealedRow[] {
	let sum = 0;
	const end = rows.findIndex(({ bytes }, index) => {
		sum += bytes.length;
		return index > 0 && (sum > room.bytes || index >= room.batches);
	});
	return end === -1 ? rows : rows.slice(0, end);
}
