import { fail } from '#lib/domain/result.ts';
import { limits } from '#lib/sync/protocol/limits.ts';
import { decodeCreateRequest, encodeCreateAnswer } from '#lib/sync/protocol/messages/create.ts';
import { answered, readMessage } from '../http/answers.ts';
import type { Call, Outcome } from '../http/call.ts';
import { keyHashOf, sameHash, sameText } from '../http/key-hash.ts';
import { epochOf } from '../store/migrations.ts';
import { accessTo, createWorkspace } from '../store/workspaces.ts';
import type { SyncServer } from '../sync-server.ts';

/** POST /api/workspaces. Making a workspace that is there needs its key, and no sign-up code. */
export async function create(server: SyncServer, call: Call): Promise<Outcome> {
	const now = server.now();
	const key = keyHashOf(call.request);
	if (key === null) return fail({ kind: 'unauthorized' });
	const message = await readMessage(call.request, limits.smallBody, decodeCreateRequest);
	if (!message.ok) return message;
	const { workspace, signupCode } = message.value;
	const engine = await server.engine();
	if ((await accessTo(engine, workspace)) === null) {
		const seconds = server.limits.forSignup(call.address, now);
		if (seconds > 0) return fail({ kind: 'busy', seconds });
		const { signupCode: asked } = server.settings;
		if (asked !== null && !sameText(asked, signupCode)) return fail({ kind: 'signup' });
		await createWorkspace(engine, workspace, key, now);
	}
	// Read back: another device may have made it a moment earlier, with this key or another.
	const access = await accessTo(engine, workspace);
	if (access === null || !sameHash(access.auth, key)) {
		server.limits.noteRefusal(call.address, now);
		return fail({ kind: 'unauthorized' });
	}
	if (access.hasMoved) return fail({ kind: 'moved' });
	return answered(encodeCreateAnswer({ epoch: await epochOf(engine) }));
}
