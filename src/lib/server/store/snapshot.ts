import { batchKinds } from '#lib/sync/protocol/batch.ts';
import type { WorkspaceId } from '#lib/sync/protocol/ids.ts';
import type { SnapshotRequest } from '#lib/sync/protocol/messages/snapshot.ts';
import { numberIn } from './column.ts';
import type { Engine, Transaction } from './engine.ts';
import { insertRows } from './insert-rows.ts';
import { isErased } from './push.ts';
import { hold, settle, type Tally } from './workspaces.ts';

/** What became of a snapshot. */
export type SnapshotOutcome =
	| { readonly kind: 'stored'; readonly seq: number }
	/** Another one came first. */
	| { readonly kind: 'conflict'; readonly current: number }
	/** It says to cover rows that are not there. */
	| { readonly kind: 'ahead' }
	| { readonly kind: 'erased' }
	| { readonly kind: 'full' };

/** Stores a snapshot when it follows the newest one. Sending it again gives the same answer. */
export function storeSnapshot(
	engine: Engine,
	workspace: WorkspaceId,
	request: SnapshotRequest,
	quota: number,
	now: number
): Promise<SnapshotOutcome> {
	return engine.write(async (transaction) => {
		const tally = await hold(transaction, workspace, now);
		const earlier = await seqOf(transaction, workspace, request.id);
		if (earlier !== null) return { kind: 'stored', seq: earlier };
		const refusal = await refusalOf(transaction, workspace, request, tally);
		if (refusal !== null) return refusal;
		const used = tally.used + request.bytes.length;
		if (used > quota) return { kind: 'full' };
		return { kind: 'stored', seq: await insert(transaction, workspace, request, tally, now) };
	});
}

async function seqOf(
	transaction: Transaction,
	workspace: WorkspaceId,
	batch: string
): Promise<number | null> {
	const rows = await transaction.all(
		'SELECT seq FROM batches WHERE workspace = $1 AND batch = $2',
		workspace,
		batch
	);
	return rows[0] ? numberIn(rows[0], 'seq') : null;
}

async function refusalOf(
	transaction: Transaction,
	workspace: WorkspaceId,
	request: SnapshotRequest,
	tally: Tally
): Promise<SnapshotOutcome | null> {
	if (await isErased(transaction.all, workspace, request.document)) return { kind: 'erased' };
	if (request.covers > tally.counter) return { kind: 'ahead' };
	const rows = await transaction.all(
		'SELECT COALESCE(MAX(seq), 0) AS seq FROM snapshots WHERE workspace = $1 AND document = $2',
		workspace,
		request.document
	);
	const current = rows[0] ? numberIn(rows[0], 'seq') : 0;
	return current === request.expected ? null : { kind: 'conflict', current };
}

async function insert(
	transaction: Transaction,
	workspace: WorkspaceId,
	request: SnapshotRequest,
	tally: Tally,
	now: number
): Promise<number> {
	const seq = tally.counter + 1;
	await insertRows(transaction, workspace, tally.counter, [
		{ ...request, kind: batchKinds.snapshot }
	]);
	await transaction.run(
		`INSERT INTO snapshots (workspace, document, seq, covers, stored_at, pruned)
		VALUES ($1, $2, $3, $4, $5, 0)`,
		workspace,
		request.document,
		seq,
		request.covers,
		now
	);
	const used = tally.used + request.bytes.length;
	await settle(transaction, workspace, { counter: seq, used });
	return seq;
}
