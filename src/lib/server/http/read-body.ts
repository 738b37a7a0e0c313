import { fail, ok, type Result } from '#lib/domain/result.ts';
import { joinBytes, type Bytes } from '#lib/sync/protocol/bytes.ts';
import type { Failure } from '#lib/sync/protocol/messages/failure.ts';
import type { Asked, BodyReader } from './call.ts';

/**
 * Reads a body of the one media type, and stops at `limit` bytes, whatever was announced. The rest of a body
 * that is too large is left unread; the answer closes the connection.
 */
export async function readBody(
	request: Asked,
	limit: number,
	mediaType: string
): Promise<Result<Bytes, Failure>> {
	if (request.headers.get('content-type') !== mediaType) return fail({ kind: 'media-type' });
	const tooLarge = fail({ kind: 'too-large', limit } as const);
	if (Number(request.headers.get('content-length') ?? 0) > limit) return tooLarge;
	if (request.body === null) return ok(new Uint8Array(0));
	try {
		const bytes = await collect(request.body.getReader(), limit);
		return bytes === null ? tooLarge : ok(bytes);
	} catch (error) {
		// SvelteKit's own limit says 413; anything else is a connection that was cut.
		const isLarge = error instanceof Error && 'status' in error && error.status === 413;
		return isLarge ? tooLarge : fail({ kind: 'malformed' });
	}
}

async function collect(reader: BodyReader, limit: number): Promise<Bytes | null> {
	const parts: Uint8Array[] = [];
	let length = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done || value === undefined) return joinBytes(...parts);
		length += value.length;
		if (length > limit) return null;
		parts.push(value);
	}
}
