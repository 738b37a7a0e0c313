import { batchKinds } from '#lib/sync/protocol/batch.ts';
import type { DocumentTag, WorkspaceId } from '#lib/sync/protocol/ids.ts';
import type { PurgeRequest } from '#lib/sync/protocol/messages/purge.ts';
import { numberIn } from './column.ts';
import type { Engine, Transaction } from './engine.ts';
import { insertRows } from './insert-rows.ts';
import { hold, settle } from './workspaces.ts';

/**
 * Erases a document: contents and photos go, the places of its rows stay, and a sealed row tells the others.
 * Later pushes to it are refused. Never over quota: erasing has to work in a full workspace. Gives the number
 * of the new row, null when this purge was done before.
 */
export async function purgeDocument(
	engine: Engine,
	workspace: WorkspaceId,
	request: PurgeRequest,
	now: number
): Promise<number | null> {
	return engine.write(async (transaction) => {
		const { counter, used } = await hold(transaction, workspace, now);
		const notice = { ...request, kind: batchKinds.purge };
		if ((await insertRows(transaction, workspace, counter, [notice])) === null) return null;
		const freed = await sizeOf(transaction, workspace, request.document);
		await wipe(transaction, workspace, request, now);
		await settle(transaction, workspace, {
			counter: counter + 1,
			used: used - freed + request.bytes.length
		});
		return counter + 1;
	});
}

/** Bytes that go. Notices stay. */
async function sizeOf(
	transaction: Transaction,
	workspace: WorkspaceId,
	document: DocumentTag
): Promise<number> {
	const [rows = {}] = await transaction.all(
		`SELECT COALESCE(SUM(size), 0) AS size FROM batches
		WHERE workspace = $1 AND document = $2 AND kind <> 4`,
		workspace,
		document
	);
	const [chunks = {}] = await transaction.all(
		`SELECT COALESCE(SUM(size), 0) AS size FROM chunks WHERE workspace = $1 AND document = $2`,
		workspace,
		document
	);
	return numberIn(rows, 'size') + numberIn(chunks, 'size');
}

async function wipe(
	transaction: Transaction,
	workspace: WorkspaceId,
	request: PurgeRequest,
	now: number
): Promise<void> {
	const { document } = request;
	await transaction.run(
		`UPDATE batches SET kind = 0, size = 0, bytes = $3
		WHERE workspace = $1 AND document = $2 AND kind <> 4`,
		workspace,
		document,
		new Uint8Array(0)
	);
	for (const table of ['snapshots', 'chunks']) {
		await transaction.run(
			`DELETE FROM ${table} WHERE workspace = $1 AND document = $2`,
			workspace,
			document
		);
	}
	await transaction.run(
		`INSERT INTO erased (workspace, document, stored_at) VALUES ($1, $2, $3)
		ON CONFLICT DO NOTHING`,
		workspace,
		document,
		now
	);
}
