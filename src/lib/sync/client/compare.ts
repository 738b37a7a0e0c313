import { newsFor, readableOf } from '#lib/document/compare.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import type { OutboxRow } from '#lib/storage/outbox-row.ts';
import { startOf, type Cursor } from '../protocol/cursor.ts';
import { epoch, noBatch } from '../protocol/ids.ts';
import type { CallError } from './call-error.ts';
import { openRows } from './open-rows.ts';
import { exchange, type Session } from './session.ts';

/** Epoch of a device that has read nothing. */
const unborn = epoch(noBatch);

/** Everything that the server has, as far as this device can read it. */
interface There {
	readonly updates: Map<string, Uint8Array[]>;
	/** Photos that were announced. */
	readonly photos: Set<string>;
}

/**
 * Takes in everything from the start, and puts in the outbox what the server lacks: at the first connection,
 * and after the server was emptied or restored. Broken off, it begins again: the cursor moves at the end.
 */
export async function compare(session: Session): Promise<Result<Cursor, CallError>> {
	const there: There = { updates: new Map(), photos: new Set() };
	let cursor = startOf(unborn);
	for (;;) {
		const answer = await exchange(session, cursor, [], true);
		if (!answer.ok) return answer;
		const opened = await openRows(session, answer.value.rows);
		await session.store.takeIn(session.setup, { ...opened, cursor: null }, session.rowOf);
		for (const [id, updates] of opened.updates) {
			there.updates.set(id, [...(there.updates.get(id) ?? []), ...updates]);
		}
		for (const { photo } of opened.photos) there.photos.add(photo);
		cursor = answer.value.cursor;
		if (!answer.value.more) break;
	}
	await session.store.compared(session.setup, await lackingIn(session, there), cursor);
	return ok(cursor);
}

async function lackingIn({ store }: Session, there: There): Promise<readonly OutboxRow[]> {
	const rows: OutboxRow[] = [];
	for (const docId of await store.documents.ids()) {
		const stored = await store.documents.load(docId);
		const here = readableOf((stored?.updates ?? []).map(({ bytes }) => bytes));
		const bytes = newsFor(there.updates.get(docId) ?? [], here);
		if (bytes) rows.push({ docId, state: 'toSeal', kind: 1, completes: true, bytes });
	}
	for (const { photo, docId } of await store.photoIds()) {
		rows.push({ docId, state: 'photo', photo, announced: there.photos.has(photo) });
	}
	return rows;
}
