import { inOnePiece, readableOf } from '#lib/document/compare.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import { numbersOf } from '#lib/storage/log-row.ts';
import type { WholeRow } from '#lib/storage/outbox-row.ts';
import type { SyncProblem } from '#lib/storage/sync-record.ts';
import { sealBatch } from '../crypto/batch-seal.ts';
import { tagOf } from '../crypto/keys.ts';
import { batchKinds } from '../protocol/batch.ts';
import { joinBytes } from '../protocol/bytes.ts';
import type { Cursor } from '../protocol/cursor.ts';
import { batchId, type DocumentTag } from '../protocol/ids.ts';
import { limits } from '../protocol/limits.ts';
import type { SnapshotRequest } from '../protocol/messages/snapshot.ts';
import type { CallError } from './call-error.ts';
import type { Session } from './session.ts';

/** Sends documents that don't fit in a batch; what is too large even for that is told. Needs all rows pulled. */
export async function sendWhole(
	session: Session,
	cursor: Cursor
): Promise<Result<SyncProblem | null, CallError>> {
	let problem: SyncProblem | null = null;
	for (const row of await session.store.outbox.whole()) {
		const request = await sealWhole(session, row, cursor);
		if (request === null) {
			problem = { kind: 'too-large', docId: row.docId };
			continue;
		}
		const sent = await sendSnapshot(session.calls, request);
		if (!sent.ok) return sent;
		if (sent.value) await session.store.outbox.exchange(session.setup, [row], []);
	}
	return ok(problem);
}

/** Null when it is not whole here, or too large. */
export async function sealWhole(
	{ keys, store }: Session,
	{ docId, batch }: Pick<WholeRow, 'docId' | 'batch'>,
	cursor: Cursor
): Promise<SnapshotRequest | null> {
	const document = await tagOf(keys, docId);
	const stored = await store.documents.load(docId);
	const whole = inOnePiece(readableOf((stored?.updates ?? []).map(({ bytes }) => bytes)));
	if (whole === null) return null;
	const id = batchId(batch);
	const numbers = numbersOf(await store.log(docId));
	const contents = { documentId: docId, payload: joinBytes(whole), numbers };
	const bytes = await sealBatch(keys, { document, kind: batchKinds.snapshot, id }, contents);
	if (bytes.length > limits.snapshot) return null;
	const covers = await coveredBy(store, docId, document, cursor);
	return { id, document, expected: 0, covers, bytes };
}

/** A snapshot replaces what came before it, so it claims nothing where something could not be read. */
async function coveredBy(
	store: Session['store'],
	docId: string,
	document: DocumentTag,
	{ seq }: Cursor
): Promise<number> {
	return (await store.hasUnreadable([docId, document])) ? 0 : seq;
}

/** True when it is there; false when another snapshot has to be pulled first. */
export async function sendSnapshot(
	calls: Session['calls'],
	request: SnapshotRequest
): Promise<Result<boolean, CallError>> {
	const sent = await calls.snapshot(request);
	if (sent.ok) return ok(true);
	if (sent.error.kind !== 'refused') return sent;
	const { failure } = sent.error;
	if (failure.kind === 'erased') return ok(true);
	if (failure.kind !== 'conflict') return sent;
	if (request.expected === failure.current || failure.current > request.covers) return ok(false);
	return sendSnapshot(calls, { ...request, expected: failure.current });
}
