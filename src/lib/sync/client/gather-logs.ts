import { ok, type Result } from '#lib/domain/result.ts';
import { missingOf } from '#lib/storage/log-row.ts';
import type { Cursor } from '../protocol/cursor.ts';
import { randomIdText } from '../protocol/ids.ts';
import type { CallError } from './call-error.ts';
import { sealWhole, sendSnapshot } from './send-whole.ts';
import type { Session } from './session.ts';

/** Rows of a document on the server that are worth a snapshot: a new device then fetches one row. */
export const rowsBeforeSnapshot = 200;

/**
 * Sends a snapshot of each document with a long log; the server lets it replace the rows after 30 days. Only
 * of what is whole here: nothing unreadable, nothing that waits for an earlier change, no number missing.
 * Needs all rows up to `cursor` taken in. A server that has no use for it now is asked again much later.
 */
export async function gatherLogs(
	session: Session,
	cursor: Cursor,
	least: number
): Promise<Result<null, CallError>> {
	const { store, calls } = session;
	for (const log of await store.longLogs(least)) {
		const { docId } = log;
		const request = await sealWhole(session, { docId, batch: randomIdText() }, cursor);
		if (request && request.covers > 0 && missingOf(log) === 0) {
			const sent = await sendSnapshot(calls, request);
			if (!sent.ok && sent.error.kind !== 'refused') return sent;
		}
		await store.logGathered(docId);
	}
	return ok(null);
}
