import type { WorkspaceId } from '#lib/sync/protocol/ids.ts';
import type { Failure } from '#lib/sync/protocol/messages/failure.ts';
import { tallyOf } from '../store/workspaces.ts';
import type { SyncServer } from '../sync-server.ts';

/** Says how full a workspace is. */
export async function fullness(server: SyncServer, workspace: WorkspaceId): Promise<Failure> {
	const tally = await tallyOf(await server.engine(), workspace);
	return { kind: 'full', used: tally?.used ?? 0, quota: server.settings.quota };
}
