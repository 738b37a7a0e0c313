import { retentionDays } from '#lib/sync/protocol/limits.ts';
import {
	documentTag,
	workspaceId,
	type DocumentTag,
	type WorkspaceId
} from '#lib/sync/protocol/ids.ts';
import { numberIn, textIn } from './column.ts';
import type { Engine, SqlRow, Transaction } from './engine.ts';
import { hold, settle, WorkspaceGone } from './workspaces.ts';

const day = 24 * 60 * 60 * 1000;
/** Snapshots handled in one sweep, each in a transaction of its own, so that nobody waits long. */
const sweep = 100;

/** A snapshot that is old enough to stand in for its rows. */
interface Due {
	readonly workspace: WorkspaceId;
	readonly document: DocumentTag;
	readonly seq: number;
	readonly covers: number;
}

/** Removes rows that a snapshot has stood in for since 30 days. Gives the number of rows that went. */
export async function prune(engine: Engine, now: number): Promise<number> {
	const rows = await engine.read(
		`SELECT workspace, document, seq, covers FROM snapshots
		WHERE pruned = 0 AND stored_at < $1 ORDER BY stored_at LIMIT $2`,
		now - retentionDays * day,
		sweep
	);
	let removed = 0;
	for (const due of rows.map(dueOf)) removed += await pruneBefore(engine, due, now);
	return removed;
}

const dueOf = (row: SqlRow): Due => ({
	workspace: workspaceId(textIn(row, 'workspace')),
	document: documentTag(textIn(row, 'document')),
	seq: numberIn(row, 'seq'),
	covers: numberIn(row, 'covers')
});

async function pruneBefore(engine: Engine, due: Due, now: number): Promise<number> {
	try {
		return await engine.write((transaction) => pruneIn(transaction, due, now));
	} catch (error) {
		// Deleted or moved since the list was made: nothing is left to prune.
		if (error instanceof WorkspaceGone) return 0;
		throw error;
	}
}

/**
 * Updates, earlier snapshots and erased rows go. What stays is at least the snapshot itself, which is newer
 * than all it covers: the cursor of a device that is up to date stands there or later.
 */
async function pruneIn(transaction: Transaction, due: Due, now: number): Promise<number> {
	const { counter, used } = await hold(transaction, due.workspace, now);
	const old = `WHERE workspace = $1 AND document = $2 AND seq <= $3 AND kind IN (0, 1, 2)`;
	const values = [due.workspace, due.document, due.covers] as const;
	const [row = {}] = await transaction.all(
		`SELECT COALESCE(SUM(size), 0) AS size FROM batches ${old}`,
		...values
	);
	const removed = await transaction.run(`DELETE FROM batches ${old}`, ...values);
	await transaction.run(
		'DELETE FROM snapshots WHERE workspace = $1 AND document = $2 AND seq <= $3',
		...values
	);
	await transaction.run(
		'UPDATE snapshots SET pruned = 1 WHERE workspace = $1 AND document = $2 AND seq = $3',
		due.workspace,
		due.document,
		due.seq
	);
	await settle(transaction, due.workspace, { counter, used: used - numberIn(row, 'size') });
	return removed;
}
