import { fail } from '#lib/domain/result.ts';
import { largestBody } from '#lib/sync/protocol/limits.ts';
import {
	decodeSnapshotRequest,
	encodeSnapshotAnswer
} from '#lib/sync/protocol/messages/snapshot.ts';
import { answered, readMessage } from '../http/answers.ts';
import type { Call, Outcome } from '../http/call.ts';
import { fullness } from '../http/fullness.ts';
import { letIn } from '../http/let-in.ts';
import { storeSnapshot } from '../store/snapshot.ts';
import type { SyncServer } from '../sync-server.ts';

/** POST /api/snapshots/[workspace]: compare and set. */
export async function snapshots(server: SyncServer, call: Call): Promise<Outcome> {
	const entered = await letIn(server, call);
	if (!entered.ok) return entered;
	const message = await readMessage(call.request, largestBody, decodeSnapshotRequest);
	if (!message.ok) return message;
	const workspace = entered.value;
	const engine = await server.engine();
	const { quota } = server.settings;
	const outcome = await storeSnapshot(engine, workspace, message.value, quota, server.now());
	switch (outcome.kind) {
		case 'stored':
			server.live.tell(workspace, outcome.seq);
			return answered(encodeSnapshotAnswer({ seq: outcome.seq }));
		case 'full':
			return fail(await fullness(server, workspace));
		case 'ahead':
			return fail({ kind: 'malformed' });
		default:
			return fail(outcome);
	}
}
