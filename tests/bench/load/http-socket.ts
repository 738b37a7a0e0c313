import { connect, type Socket } from 'node:net';

/** An answer: its status, and its body as it came. */
export interface Answer {
	readonly status: number;
	readonly body: Buffer;
}

const headEnd = Buffer.from('\r\n\r\n');
const lineEnd = Buffer.from('\r\n');

/** The body of a chunked answer, or null while the last chunk has not come. */
function joinChunks(bytes: Buffer): Buffer | null {
	const parts: Buffer[] = [];
	for (let at = 0; ;) {
		const line = bytes.indexOf(lineEnd, at);
		if (line < 0) return null;
		const size = Number.parseInt(bytes.toString('latin1', at, line), 16);
		const start = line + lineEnd.length;
		if (bytes.length < start + size + lineEnd.length) return null;
		if (size === 0) return Buffer.concat(parts);
		parts.push(bytes.subarray(start, start + size));
		at = start + size + lineEnd.length;
	}
}

/** Null while more has to come. */
function parse(bytes: Buffer): Answer | null {
	const end = bytes.indexOf(headEnd);
	if (end < 0) return null;
	const head = bytes.toString('latin1', 0, end);
	const rest = bytes.subarray(end + headEnd.length);
	const length = /content-length: (\d+)/i.exec(head)?.[1];
	const isThere = rest.length >= Number(length ?? 0);
	const whole = isThere ? rest : null;
	const body = length === undefined ? joinChunks(rest) : whole;
	return body && { status: Number(head.slice(9, 12)), body };
}

/**
 * One kept-alive connection with one request in flight. Much leaner than `fetch`, so that on a machine with few
 * cores the client takes as little as possible from the server that it measures.
 */
export class HttpSocket {
	readonly #socket: Socket;
	#received: Buffer = Buffer.alloc(0);
	#waiting: ((answer: Answer) => void) | null = null;

	constructor(port: number) {
		this.#socket = connect(port, '127.0.0.1').setNoDelay(true);
		this.#socket.on('data', (part: Buffer) => {
			this.#received = this.#received.length === 0 ? part : Buffer.concat([this.#received, part]);
			const answer = parse(this.#received);
			if (!answer) return;
			this.#received = Buffer.alloc(0);
			this.#waiting?.(answer);
		});
	}

	ask(head: string, body: Uint8Array): Promise<Answer> {
		return new Promise((resolve) => {
			this.#waiting = resolve;
			this.#socket.cork();
			this.#socket.write(`${head}content-length: ${body.length}\r\n\r\n`, 'latin1');
			this.#socket.write(body);
			this.#socket.uncork();
		});
	}

	close(): void {
		this.#socket.destroy();
	}
}
