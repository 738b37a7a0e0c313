import { fail } from '#lib/domain/result.ts';
import { limits } from '#lib/sync/protocol/limits.ts';
import { encodeSyncAnswer } from '#lib/sync/protocol/messages/sync-answer.ts';
import { decodeSyncRequest } from '#lib/sync/protocol/messages/sync-request.ts';
import { answered, readMessage } from '../http/answers.ts';
import type { Call, Outcome } from '../http/call.ts';
import { letIn } from '../http/let-in.ts';
import { pullRows } from '../store/pull.ts';
import { pushBatches } from '../store/push.ts';
import { tallyOf } from '../store/workspaces.ts';
import type { SyncServer } from '../sync-server.ts';

/** POST /api/sync/[workspace]. Answers after the disk has every batch. */
export async function sync(server: SyncServer, call: Call): Promise<Outcome> {
	const entered = await letIn(server, call);
	if (!entered.ok) return entered;
	const message = await readMessage(call.request, limits.syncBody, decodeSyncRequest);
	if (!message.ok) return message;
	const workspace = entered.value;
	const { cursor, skipCovered, batches } = message.value;
	const { quota } = server.settings;
	const engine = await server.engine();
	const pushed = await pushBatches(engine, workspace, batches, quota, server.now());
	if (pushed.newest !== null) server.live.tell(workspace, pushed.newest);
	// What was refused is not "own": the reader may lack an older row of that name.
	const own = new Set(pushed.outcome === 'stored' ? batches.map(({ id }) => id) : []);
	const pulled = await pullRows(engine, workspace, { cursor, skipCovered, own });
	const used = pushed.used ?? (await tallyOf(engine, workspace))?.used;
	if (used === undefined) return fail({ kind: 'unknown-workspace' });
	const { outcome, erased } = pushed;
	return answered(encodeSyncAnswer({ ...pulled, outcome, erased, used, quota }));
}
