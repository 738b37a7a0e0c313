import { encodeDone } from '#lib/sync/protocol/messages/purge.ts';
import { answered } from '../http/answers.ts';
import type { Call, Outcome } from '../http/call.ts';
import { letIn } from '../http/let-in.ts';
import { deleteWorkspace, moveWorkspace } from '../store/workspaces.ts';
import type { SyncServer } from '../sync-server.ts';

/** DELETE /api/workspaces/[workspace]: erases everything; the server forgets that it was there. */
export async function remove(server: SyncServer, call: Call): Promise<Outcome> {
	const entered = await letIn(server, call);
	if (!entered.ok) return entered;
	await deleteWorkspace(await server.engine(), entered.value);
	server.live.close(entered.value);
	return answered(encodeDone());
}

/** POST /api/workspaces/[workspace]/move: erases everything; whoever has the old key hears "moved". */
export async function move(server: SyncServer, call: Call): Promise<Outcome> {
	const entered = await letIn(server, call);
	if (!entered.ok) return entered;
	await moveWorkspace(await server.engine(), entered.value, server.now());
	server.live.close(entered.value);
	return answered(encodeDone());
}
