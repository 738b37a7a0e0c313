import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { WorkspaceKeys } from '../crypto/keys.ts';
import { addresses, bearer } from '../protocol/addresses.ts';
import type { Batch } from '../protocol/batch.ts';
import type { Bytes } from '../protocol/bytes.ts';
import type { Cursor } from '../protocol/cursor.ts';
import type { ChunkId, DocumentTag } from '../protocol/ids.ts';
import { decodeCreateAnswer, encodeCreateRequest } from '../protocol/messages/create.ts';
import { decodeMissingAnswer, encodeMissingRequest } from '../protocol/messages/missing.ts';
import { decodeDone, encodePurgeRequest, type PurgeRequest } from '../protocol/messages/purge.ts';
import {
	decodeSnapshotAnswer,
	encodeSnapshotRequest,
	type SnapshotRequest
} from '../protocol/messages/snapshot.ts';
import { decodeSyncAnswer } from '../protocol/messages/sync-answer.ts';
import { encodeSyncRequest } from '../protocol/messages/sync-request.ts';
import { chunkType, messageType } from '../protocol/version.ts';
import { callErrorOf, type CallError, type Decode } from './call-error.ts';

/** How a device reaches a server: `fetch`, or something that behaves like it. */
export type Transport = (path: string, init: RequestInit) => Promise<Response>;

/** Everything that a device asks of the server, each as a value or the reason why not. */
export class ServerCalls {
	readonly #transport: Transport;
	readonly #keys: WorkspaceKeys;
	readonly #timeout: number;

	/** @param timeout ms for a call and its answer. */
	constructor(transport: Transport, keys: WorkspaceKeys, timeout: number) {
		this.#transport = transport;
		this.#keys = keys;
		this.#timeout = timeout;
	}

	create(signupCode: string) {
		const body = encodeCreateRequest({ workspace: this.#keys.workspace, signupCode });
		return this.#post(addresses.workspaces, body, decodeCreateAnswer);
	}

	/** Pushes `batches` and pulls what comes after `cursor`. */
	exchange(cursor: Cursor, batches: readonly Batch[], skipCovered: boolean) {
		const body = encodeSyncRequest({ cursor, skipCovered, batches });
		return this.#post(addresses.sync(this.#keys.workspace), body, decodeSyncAnswer);
	}

	snapshot(request: SnapshotRequest) {
		const body = encodeSnapshotRequest(request);
		return this.#post(addresses.snapshots(this.#keys.workspace), body, decodeSnapshotAnswer);
	}

	/** Erases the workspace; whoever asks for it later hears that it moved. */
	move() {
		const path = addresses.move(this.#keys.workspace);
		return this.#post(path, new Uint8Array(0), decodeDone);
	}

	purge(request: PurgeRequest) {
		const path = addresses.purge(this.#keys.workspace);
		return this.#post(path, encodePurgeRequest(request), decodeDone);
	}

	missing(document: DocumentTag, chunks: readonly ChunkId[]) {
		const body = encodeMissingRequest({ document, chunks });
		return this.#post(addresses.photos(this.#keys.workspace), body, decodeMissingAnswer);
	}

	putChunk(document: DocumentTag, chunk: ChunkId, bytes: Bytes) {
		const path = addresses.chunk(this.#keys.workspace, document, chunk);
		return this.#call(path, { method: 'PUT', body: bytes }, chunkType, decodeDone);
	}

	/** The sealed bytes; whether they are the right ones shows when they are opened. */
	async getChunk(document: DocumentTag, chunk: ChunkId): Promise<Result<Bytes, CallError>> {
		const path = addresses.chunk(this.#keys.workspace, document, chunk);
		const found = await this.#fetch(path, { method: 'GET' }, chunkType);
		if (!found.ok) return found;
		const { bytes, response } = found.value;
		if (response.ok && response.headers.get('content-type') === chunkType) return ok(bytes);
		return this.#read(response, bytes, decodeDone).ok
			? fail({ kind: 'garbled' })
			: this.#failed(response, bytes);
	}

	/** Opens the stream of nudges; it ends when the connection does. */
	async live(signal: AbortSignal): Promise<ReadableStream<Uint8Array> | null> {
		const headers = { authorization: bearer(this.#keys.auth), accept: 'text/event-stream' };
		try {
			const path = addresses.live(this.#keys.workspace);
			const response = await this.#transport(path, { headers, signal, cache: 'no-store' });
			const type = response.headers.get('content-type') ?? '';
			return response.ok && type.startsWith('text/event-stream') ? response.body : null;
		} catch {
			return null;
		}
	}

	#post<T>(path: string, body: Bytes, decode: Decode<T>): Promise<Result<T, CallError>> {
		return this.#call(path, { method: 'POST', body }, messageType, decode);
	}

	async #call<T>(
		path: string,
		init: RequestInit,
		type: string,
		decode: Decode<T>
	): Promise<Result<T, CallError>> {
		const found = await this.#fetch(path, init, type);
		if (!found.ok) return found;
		return this.#read(found.value.response, found.value.bytes, decode);
	}

	#read<T>(response: Response, bytes: Bytes, decode: Decode<T>): Result<T, CallError> {
		const answer = decode(bytes);
		return answer.ok ? answer : fail(callErrorOf(answer.error, response.status));
	}

	#failed(response: Response, bytes: Bytes): Result<never, CallError> {
		const answer = decodeDone(bytes);
		return fail(answer.ok ? { kind: 'garbled' } : callErrorOf(answer.error, response.status));
	}

	async #fetch(path: string, init: RequestInit, type: string) {
		const headers = { authorization: bearer(this.#keys.auth), 'content-type': type };
		const signal = AbortSignal.timeout(this.#timeout);
		try {
			const response = await this.#transport(path, { ...init, headers, signal, cache: 'no-store' });
			return ok({ response, bytes: new Uint8Array(await response.arrayBuffer()) });
		} catch {
			return fail({ kind: signal.aborted ? 'slow' : 'unreachable' } as const);
		}
	}
}
