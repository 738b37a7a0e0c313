import { fail, ok, type Result } from '#lib/domain/result.ts';
import { idBytes, isId, workspaceId, type WorkspaceId } from '#lib/sync/protocol/ids.ts';
import type { Failure } from '#lib/sync/protocol/messages/failure.ts';
import { accessTo } from '../store/workspaces.ts';
import type { SyncServer } from '../sync-server.ts';
import type { Call } from './call.ts';
import { keyHashOf, sameHash } from './key-hash.ts';

/** Who may go on, decided before any of the body is read. */
export async function letIn(
	server: SyncServer,
	{ request, params, address }: Call
): Promise<Result<WorkspaceId, Failure>> {
	const now = server.now();
	const found = await recognised(server, params['workspace'] ?? '', keyHashOf(request));
	if (!found.ok) {
		server.limits.noteRefusal(address, now);
		return found;
	}
	const seconds = server.limits.forWorkspace(found.value, now);
	return seconds > 0 ? fail({ kind: 'busy', seconds }) : found;
}

/** Only who has the key hears that a workspace moved. */
async function recognised(
	server: SyncServer,
	name: string,
	key: Uint8Array | null
): Promise<Result<WorkspaceId, Failure>> {
	if (!isId(name, idBytes)) return fail({ kind: 'unknown-workspace' });
	if (key === null) return fail({ kind: 'unauthorized' });
	const workspace = workspaceId(name);
	const access = await accessTo(await server.engine(), workspace);
	if (access === null) return fail({ kind: 'unknown-workspace' });
	if (!sameHash(access.auth, key)) return fail({ kind: 'unauthorized' });
	return access.hasMoved ? fail({ kind: 'moved' }) : ok(workspace);
}
