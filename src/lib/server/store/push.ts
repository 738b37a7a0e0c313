import type { Batch } from '#lib/sync/protocol/batch.ts';
import type { DocumentTag, WorkspaceId } from '#lib/sync/protocol/ids.ts';
import type { PushOutcome } from '#lib/sync/protocol/messages/sync-answer.ts';
import type { Engine, Transaction } from './engine.ts';
import { insertRows } from './insert-rows.ts';
import { hold, settle } from './workspaces.ts';

/** What became of a push. */
export interface Pushed {
	readonly outcome: PushOutcome;
	readonly erased: readonly DocumentTag[];
	/** Number of the newest row when there is something that other devices have not seen, else null. */
	readonly newest: number | null;
	/** Bytes that the workspace uses now; null when nothing was looked up for it. */
	readonly used: number | null;
}

/** Undoes a push that doesn't fit. */
class Full extends Error {}

/** Stores batches once each, however often they are sent: all of them, or none when the quota is too small. */
export async function pushBatches(
	engine: Engine,
	workspace: WorkspaceId,
	batches: readonly Batch[],
	quota: number,
	now: number
): Promise<Pushed> {
	if (batches.length === 0) return { outcome: 'stored', erased: [], newest: null, used: null };
	try {
		return await engine.write((transaction) => pushIn(transaction, workspace, batches, quota, now));
	} catch (error) {
		if (error instanceof Full) return { outcome: 'full', erased: [], newest: null, used: null };
		throw error;
	}
}

async function pushIn(
	transaction: Transaction,
	workspace: WorkspaceId,
	batches: readonly Batch[],
	quota: number,
	now: number
): Promise<Pushed> {
	const held = await hold(transaction, workspace, now);
	const erased = await erasedAmong(transaction, workspace, batches);
	const wanted = batches.filter(({ document }) => !erased.has(document));
	const added = await insertRows(transaction, workspace, held.counter, wanted);
	const outcome = { outcome: 'stored', erased: [...erased] } as const;
	if (added === null) return { ...outcome, newest: null, used: held.used };
	const used = held.used + added.size;
	if (used > quota) throw new Full();
	const { newest } = added;
	await settle(transaction, workspace, { counter: newest, used });
	return { ...outcome, newest, used };
}

async function erasedAmong(
	transaction: Transaction,
	workspace: WorkspaceId,
	batches: readonly Batch[]
): Promise<ReadonlySet<DocumentTag>> {
	const erased = new Set<DocumentTag>();
	for (const document of new Set(batches.map((batch) => batch.document))) {
		if (await isErased(transaction.all, workspace, document)) erased.add(document);
	}
	return erased;
}

export async function isErased(
	read: Transaction['all'],
	workspace: WorkspaceId,
	document: DocumentTag
): Promise<boolean> {
	const rows = await read(
		'SELECT 1 AS found FROM erased WHERE workspace = $1 AND document = $2',
		workspace,
		document
	);
	return rows.length > 0;
}
