import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';

/** Stands between browsers and the app, and keeps everything that they send and what sync answers. */
export class RecordingProxy {
	readonly origin: string;
	readonly #taken: Buffer[];
	readonly #close: () => void;

	private constructor(port: number, taken: Buffer[], close: () => void) {
		this.origin = `http://localhost:${port}`;
		this.#taken = taken;
		this.#close = close;
	}

	/** Starts on a free port, before the server at `target` or after. */
	static async start(target: number): Promise<RecordingProxy> {
		const taken: Buffer[] = [];
		const http = createServer((incoming, outgoing) => {
			pass(target, incoming, outgoing, (bytes) => taken.push(bytes));
		});
		http.listen(0, '127.0.0.1');
		await once(http, 'listening');
		const address = http.address();
		if (address === null || typeof address === 'string') throw new Error('No port');
		return new RecordingProxy(address.port, taken, () => {
			http.close();
			http.closeAllConnections();
		});
	}

	/** All bytes so far. */
	recorded(): Buffer {
		return Buffer.concat(this.#taken);
	}

	close(): void {
		this.#close();
	}
}

/** The app's own files are the same for everybody; of all else both directions are kept. */
function pass(
	target: number,
	incoming: IncomingMessage,
	outgoing: ServerResponse,
	keep: (bytes: Buffer) => void
): void {
	const { method = 'GET', url = '/', headers } = incoming;
	const isSync = url.startsWith('/api/');
	keep(Buffer.from(`${method} ${url}\n${isSync ? JSON.stringify(headers) : ''}\n`));
	const asked = request({ port: target, host: '127.0.0.1', method, path: url, headers });
	asked.on('response', (answer) => {
		outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
		if (isSync) answer.on('data', keep);
		answer.on('error', () => outgoing.destroy());
		answer.pipe(outgoing);
	});
	// The server is stopped: so is the line.
	asked.on('error', () => outgoing.destroy());
	outgoing.on('close', () => asked.destroy());
	incoming.on('data', keep);
	incoming.pipe(asked);
}
