import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { putSyncFirst } from '#lib/server/http/sync-first.ts';
import type { SyncServer } from '#lib/server/sync-server.ts';
import { answerRequest } from './sync-endpoints.ts';

/** Serves the sync endpoints on a free port of this machine. */
export async function serveSync(
	server: SyncServer
): Promise<{ readonly http: Server; readonly origin: string }> {
	const http = createServer((incoming, outgoing) => {
		void pass(server, incoming, outgoing);
	});
	// As in the app, where the rest goes to SvelteKit.
	putSyncFirst(http, server, { header: null, depth: 1 });
	http.listen(0, '127.0.0.1');
	await once(http, 'listening');
	const address = http.address();
	if (address === null || typeof address === 'string') throw new Error('No port');
	return { http, origin: `http://127.0.0.1:${address.port}` };
}

async function pass(
	server: SyncServer,
	incoming: IncomingMessage,
	outgoing: ServerResponse
): Promise<void> {
	const response = await answerRequest(server, requestOf(incoming), '127.0.0.1');
	outgoing.writeHead(response.status, Object.fromEntries(response.headers));
	if (response.headers.get('content-type') === 'text/event-stream') {
		await stream(response, outgoing);
	} else {
		outgoing.end(new Uint8Array(await response.arrayBuffer()));
	}
}

async function stream(response: Response, outgoing: ServerResponse): Promise<void> {
	outgoing.flushHeaders();
	const reader = response.body?.getReader();
	outgoing.on('close', () => void reader?.cancel().catch(() => undefined));
	for (;;) {
		const part = await reader?.read();
		if (!part || part.done) break;
		outgoing.write(part.value);
	}
	outgoing.end();
}

function requestOf(incoming: IncomingMessage): Request {
	const { method = 'GET', url = '/', headers } = incoming;
	const given = Object.entries(headers).map(([name, value]): [string, string] => [
		name,
		String(value)
	]);
	const hasBody = method !== 'GET' && method !== 'DELETE';
	return new Request(`http://127.0.0.1${url}`, {
		method,
		headers: given,
		...(hasBody ? { body: bodyOf(incoming), duplex: 'half' } : {})
	});
}

/** A connection that breaks is an error of the stream, not of the process. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
	incoming.on('error', () => undefined);
	const chunks: AsyncIterator<Uint8Array> = Readable.from(incoming)[Symbol.asyncIterator]();
	return new ReadableStream({
		async pull(controller) {
			const next = await chunks.next();
			if (next.done) controller.close();
			else controller.enqueue(next.value);
		}
	});
}
