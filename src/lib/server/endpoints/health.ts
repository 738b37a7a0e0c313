import { ok } from '#lib/domain/result.ts';
import { oldestVersion, protocolVersion } from '#lib/sync/protocol/version.ts';
import type { Outcome } from '../http/call.ts';
import { epochOf } from '../store/migrations.ts';
import type { SyncServer } from '../sync-server.ts';

/** GET /api/health: 200 when the store answers; says nothing about anybody. */
export async function health(server: SyncServer): Promise<Outcome> {
	const engine = await server.engine();
	await epochOf(engine);
	const body = {
		status: 'ok',
		engine: engine.name,
		protocol: { oldest: oldestVersion, newest: protocolVersion },
		needsSignupCode: server.settings.signupCode !== null
	};
	return ok({
		status: 200,
		headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
		body: new TextEncoder().encode(JSON.stringify(body))
	});
}
