import { fail, ok } from '#lib/domain/result.ts';
import type { Call, Outcome } from '../http/call.ts';
import { letIn } from '../http/let-in.ts';
import { eventStream } from '../live/event-stream.ts';
import { tallyOf } from '../store/workspaces.ts';
import type { SyncServer } from '../sync-server.ts';

/** Seconds until a device tries again for a live connection; it asks by itself meanwhile. */
const later = 60;

/** GET /api/live/[workspace]. Read with `fetch`: EventSource can't send the key in a header. */
export async function live(server: SyncServer, call: Call): Promise<Outcome> {
	const entered = await letIn(server, call);
	if (!entered.ok) return entered;
	const workspace = entered.value;
	const tally = await tallyOf(await server.engine(), workspace);
	const stream = eventStream(server.live, workspace, tally?.counter ?? 0);
	if (stream === null) return fail({ kind: 'busy', seconds: later });
	const headers = {
		'content-type': 'text/event-stream',
		'cache-control': 'no-store',
		// nginx would keep the events back otherwise.
		'x-accel-buffering': 'no'
	};
	return ok({ status: 200, headers, body: stream });
}
