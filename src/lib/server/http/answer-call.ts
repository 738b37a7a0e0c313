import { fail } from '#lib/domain/result.ts';
import { factsOf } from '../log.ts';
import { NewerStore } from '../store/migrations.ts';
import { StoreUnreachable } from '../store/open-store.ts';
import { WorkspaceGone } from '../store/workspaces.ts';
import type { SyncServer } from '../sync-server.ts';
import { refusal } from './answers.ts';
import type { Call, Outcome, Reply } from './call.ts';

/** One thing that the server can be asked. */
export type Endpoint = (server: SyncServer, call: Call) => Promise<Outcome>;

/** Answers a call, whatever happens in it, and logs it under `name` without contents, keys or ids. */
export async function answerCall(
	server: SyncServer,
	name: string,
	endpoint: Endpoint,
	call: Call
): Promise<Reply> {
	const began = performance.now();
	const outcome = await attempt(server, name, endpoint, call);
	const reply = outcome.ok ? outcome.value : refusal(outcome.error);
	server.log.fine('request', {
		name,
		status: reply.status,
		refused: outcome.ok ? null : outcome.error.kind,
		ms: Math.round(performance.now() - began)
	});
	return reply;
}

async function attempt(
	server: SyncServer,
	name: string,
	endpoint: Endpoint,
	call: Call
): Promise<Outcome> {
	const seconds = server.limits.forAddress(call.address, server.now());
	if (seconds > 0) return fail({ kind: 'busy', seconds });
	try {
		return await endpoint(server, call);
	} catch (error) {
		if (error instanceof WorkspaceGone) return fail({ kind: 'unknown-workspace' });
		// The server said so already, once for all requests.
		if (error instanceof StoreUnreachable || error instanceof NewerStore) {
			return fail({ kind: 'unavailable' });
		}
		server.log.trouble('request failed', { name, ...factsOf(error) });
		return fail({ kind: 'unavailable' });
	}
}
