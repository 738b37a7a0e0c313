import type { Result } from '#lib/domain/result.ts';
import type { RowOf } from '#lib/storage/derived-rows.ts';
import type { SyncStore } from '#lib/storage/sync-store.ts';
import type { WorkspaceKeys } from '../crypto/keys.ts';
import type { Batch } from '../protocol/batch.ts';
import type { Cursor } from '../protocol/cursor.ts';
import type { SyncAnswer } from '../protocol/messages/sync-answer.ts';
import type { CallError } from './call-error.ts';
import type { ServerCalls } from './server-calls.ts';

/** What all steps of one cycle work with. */
export interface Session {
	/** Name of the pairing that this cycle is for. */
	readonly setup: string;
	readonly signupCode: string;
	/** False for a device that was just paired: a code that the server doesn't know is a wrong one. */
	readonly mayCreate: boolean;
	readonly keys: WorkspaceKeys;
	readonly calls: ServerCalls;
	readonly store: SyncStore;
	readonly rowOf: RowOf;
	/** Epoch ms. */
	readonly now: () => number;
}

/**
 * One exchange. A server that doesn't know the workspace (any more) gets it made; the old cursor stays, so
 * that the answer tells that all has to be compared.
 */
export async function exchange(
	{ calls, signupCode, mayCreate }: Session,
	cursor: Cursor,
	batches: readonly Batch[],
	skipCovered: boolean
): Promise<Result<SyncAnswer, CallError>> {
	const answer = await calls.exchange(cursor, batches, skipCovered);
	if (answer.ok || answer.error.kind !== 'refused') return answer;
	if (answer.error.failure.kind !== 'unknown-workspace' || !mayCreate) return answer;
	const made = await calls.create(signupCode);
	return made.ok ? calls.exchange(cursor, batches, skipCovered) : made;
}
