import type { Result } from '#lib/domain/result.ts';
import type { Bytes } from '#lib/sync/protocol/bytes.ts';
import type { Failure } from '#lib/sync/protocol/messages/failure.ts';

/** What is read of a request: less than the web's `Request`, which is one. */
export interface Asked {
	readonly headers: { get(name: string): string | null };
	readonly body: { getReader(): BodyReader } | null;
}

export interface BodyReader {
	read(): Promise<{ readonly done?: boolean; readonly value?: Uint8Array | undefined }>;
}

/** A request as SvelteKit, Node and the test server hand it over. */
export interface Call {
	readonly request: Asked;
	/** Parts of the path by name. */
	readonly params: Readonly<Partial<Record<string, string>>>;
	/** Address of the caller. */
	readonly address: string;
}

export interface Reply {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Bytes | ReadableStream<Uint8Array>;
}

export type Outcome = Result<Reply, Failure>;
