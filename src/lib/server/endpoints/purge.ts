import { limits } from '#lib/sync/protocol/limits.ts';
import { decodePurgeRequest, encodeDone } from '#lib/sync/protocol/messages/purge.ts';
import { answered, readMessage } from '../http/answers.ts';
import type { Call, Outcome } from '../http/call.ts';
import { letIn } from '../http/let-in.ts';
import { purgeDocument } from '../store/purge.ts';
import type { SyncServer } from '../sync-server.ts';

/** POST /api/purge/[workspace]: erases one document. */
export async function purge(server: SyncServer, call: Call): Promise<Outcome> {
	const entered = await letIn(server, call);
	if (!entered.ok) return entered;
	const message = await readMessage(call.request, limits.smallBody, decodePurgeRequest);
	if (!message.ok) return message;
	const engine = await server.engine();
	const seq = await purgeDocument(engine, entered.value, message.value, server.now());
	if (seq !== null) server.live.tell(entered.value, seq);
	return answered(encodeDone());
}
