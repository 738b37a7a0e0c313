import type { WorkspaceId } from '#lib/sync/protocol/ids.ts';
import { bytesIn, numberIn } from './column.ts';
import type { Engine, Transaction } from './engine.ts';

/** What is needed to let somebody in. */
export interface Access {
	/** SHA-256 of the key. */
	readonly auth: Uint8Array;
	readonly hasMoved: boolean;
}

/** Makes a workspace unless it is there already. */
export async function createWorkspace(
	engine: Engine,
	workspace: WorkspaceId,
	auth: Uint8Array,
	now: number
): Promise<void> {
	await engine.write((transaction) =>
		transaction.run(
			`INSERT INTO workspaces (id, auth, counter, used, created_at, touched_at)
			VALUES ($1, $2, 0, 0, $3, $3) ON CONFLICT DO NOTHING`,
			workspace,
			auth,
			now
		)
	);
}

/** Null when there is no such workspace. */
export async function accessTo(engine: Engine, workspace: WorkspaceId): Promise<Access | null> {
	const rows = await engine.read('SELECT auth, moved_at FROM workspaces WHERE id = $1', workspace);
	const [row] = rows;
	return row ? { auth: bytesIn(row, 'auth'), hasMoved: row['moved_at'] !== null } : null;
}

/** The counter of a workspace and the bytes that it uses. */
export interface Tally {
	readonly counter: number;
	readonly used: number;
}

/** Null when the workspace is gone or has moved. */
export async function tallyOf(engine: Engine, workspace: WorkspaceId): Promise<Tally | null> {
	const rows = await engine.read(
		'SELECT counter, used FROM workspaces WHERE id = $1 AND moved_at IS NULL',
		workspace
	);
	const [row] = rows;
	return row ? { counter: numberIn(row, 'counter'), used: numberIn(row, 'used') } : null;
}

/** Thrown inside a transaction when the workspace went away after the caller was let in. */
export class WorkspaceGone extends Error {}

/**
 * Takes the workspace's row for the rest of the transaction, so that numbers are given and committed in one
 * order: a reader that saw number 8 will never find a 7 later.
 */
export async function hold(
	transaction: Transaction,
	workspace: WorkspaceId,
	now: number
): Promise<Tally> {
	const rows = await transaction.all(
		`UPDATE workspaces SET touched_at = $2 WHERE id = $1 AND moved_at IS NULL
		RETURNING counter, used`,
		workspace,
		now
	);
	const [row] = rows;
	if (!row) throw new WorkspaceGone();
	return { counter: numberIn(row, 'counter'), used: numberIn(row, 'used') };
}

export async function settle(
	transaction: Transaction,
	workspace: WorkspaceId,
	tally: Tally
): Promise<void> {
	await transaction.run(
		'UPDATE workspaces SET counter = $2, used = $3 WHERE id = $1',
		workspace,
		tally.counter,
		tally.used
	);
}

const contents = ['batches', 'snapshots', 'erased', 'chunks'] as const;

async function empty(transaction: Transaction, workspace: WorkspaceId): Promise<void> {
	for (const table of contents) {
		await transaction.run(`DELETE FROM ${table} WHERE workspace = $1`, workspace);
	}
}

/** Erases everything; true when there was something. */
export async function deleteWorkspace(engine: Engine, workspace: WorkspaceId): Promise<boolean> {
	return engine.write(async (transaction) => {
		// First, so that a push that waits for this row finds it gone.
		const rows = await transaction.run('DELETE FROM workspaces WHERE id = $1', workspace);
		await empty(transaction, workspace);
		return rows > 0;
	});
}

/** Erases everything but the row that answers "moved" to whoever has the old key. */
export async function moveWorkspace(
	engine: Engine,
	workspace: WorkspaceId,
	now: number
): Promise<void> {
	await engine.write(async (transaction) => {
		// First here too.
		await transaction.run(
			'UPDATE workspaces SET moved_at = $2, counter = 0, used = 0 WHERE id = $1',
			workspace,
			now
		);
		await empty(transaction, workspace);
	});
}
