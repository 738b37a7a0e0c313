import type { Result } from '#lib/domain/result.ts';
import type { Failure } from '#lib/sync/protocol/messages/failure.ts';

/** A request as SvelteKit and the test server hand it over. */
export interface Call {
	readonly request: Request;
	/** Parts of the path by name. */
	readonly params: Readonly<Partial<Record<string, string>>>;
	/** Address of the caller. */
	readonly address: string;
}

export type Outcome = Result<Response, Failure>;
