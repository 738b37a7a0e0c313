import { create } from '#lib/server/endpoints/create-workspace.ts';
import { health } from '#lib/server/endpoints/health.ts';
import { move, remove } from '#lib/server/endpoints/leave.ts';
import { live } from '#lib/server/endpoints/live.ts';
import { getChunk, missing, putChunk } from '#lib/server/endpoints/photos.ts';
import { purge } from '#lib/server/endpoints/purge.ts';
import { snapshots } from '#lib/server/endpoints/snapshots.ts';
import { sync } from '#lib/server/endpoints/sync.ts';
import { answerCall, type Endpoint } from '#lib/server/http/answer-call.ts';
import type { SyncServer } from '#lib/server/sync-server.ts';

/** What SvelteKit's routes do, without a build: the same endpoints at the same paths. */
const routes: readonly (readonly [method: string, path: string, endpoint: Endpoint])[] = [
	['GET', '/api/health', health],
	['POST', '/api/workspaces', create],
	['DELETE', '/api/workspaces/:workspace', remove],
	['POST', '/api/workspaces/:workspace/move', move],
	['POST', '/api/sync/:workspace', sync],
	['POST', '/api/snapshots/:workspace', snapshots],
	['POST', '/api/photos/:workspace', missing],
	['PUT', '/api/photos/:workspace/:document/:chunk', putChunk],
	['GET', '/api/photos/:workspace/:document/:chunk', getChunk],
	['POST', '/api/purge/:workspace', purge],
	['GET', '/api/live/:workspace', live]
];

const table = routes.map(([method, path, endpoint]) => ({
	method,
	pattern: new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
	endpoint
}));

/** Answers a request as the app would. */
export async function answerRequest(
	server: SyncServer,
	request: Request,
	address: string
): Promise<Response> {
	const { pathname } = new URL(request.url);
	for (const { method, pattern, endpoint } of table) {
		const found = method === request.method ? pattern.exec(pathname) : null;
		if (!found) continue;
		const params = { ...found.groups };
		const call = { request, params, address };
		const { status, headers, body } = await answerCall(server, endpoint.name, endpoint, call);
		return new Response(body, { status, headers });
	}
	return new Response(null, { status: 404 });
}
