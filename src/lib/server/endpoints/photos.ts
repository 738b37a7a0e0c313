import { createHash } from 'node:crypto';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import {
	chunkId,
	chunkIdBytes,
	documentTag,
	idBytes,
	isId,
	type ChunkId,
	type DocumentTag
} from '#lib/sync/protocol/ids.ts';
import { limits } from '#lib/sync/protocol/limits.ts';
import type { Failure } from '#lib/sync/protocol/messages/failure.ts';
import { decodeMissingRequest, encodeMissingAnswer } from '#lib/sync/protocol/messages/missing.ts';
import { encodeDone } from '#lib/sync/protocol/messages/purge.ts';
import { chunkType } from '#lib/sync/protocol/version.ts';
import { answered, answeredRaw, readMessage } from '../http/answers.ts';
import type { Call, Outcome } from '../http/call.ts';
import { fullness } from '../http/fullness.ts';
import { letIn } from '../http/let-in.ts';
import { readBody } from '../http/read-body.ts';
import { chunkBytes, missingChunks, putChunk as keepChunk } from '../store/chunks.ts';
import { tallyOf } from '../store/workspaces.ts';
import type { SyncServer } from '../sync-server.ts';

/** POST /api/photos/[workspace]: which chunks still have to come. */
export async function missing(server: SyncServer, call: Call): Promise<Outcome> {
	const entered = await letIn(server, call);
	if (!entered.ok) return entered;
	const message = await readMessage(call.request, limits.smallBody, decodeMissingRequest);
	if (!message.ok) return message;
	const engine = await server.engine();
	const lacking = await missingChunks(engine, entered.value, message.value);
	const used = (await tallyOf(engine, entered.value))?.used ?? 0;
	return answered(encodeMissingAnswer({ missing: lacking, used, quota: server.settings.quota }));
}

interface ChunkPlace {
	readonly document: DocumentTag;
	readonly chunk: ChunkId;
}

function placeOf({ params }: Call): Result<ChunkPlace, Failure> {
	const [document = '', chunk = ''] = [params['document'], params['chunk']];
	return isId(document, idBytes) && isId(chunk, chunkIdBytes)
		? ok({ document: documentTag(document), chunk: chunkId(chunk) })
		: fail({ kind: 'unknown-chunk' });
}

/** PUT /api/photos/[workspace]/[document]/[chunk]. */
export async function putChunk(server: SyncServer, call: Call): Promise<Outcome> {
	const entered = await letIn(server, call);
	if (!entered.ok) return entered;
	const place = placeOf(call);
	if (!place.ok) return place;
	const body = await readBody(call.request, limits.chunk, chunkType);
	if (!body.ok) return body;
	const hash = createHash('sha256').update(body.value).digest('base64url');
	if (hash !== place.value.chunk) return fail({ kind: 'wrong-chunk' });
	const engine = await server.engine();
	const { quota } = server.settings;
	const kept = await keepChunk(engine, entered.value, place.value, body.value, quota, server.now());
	if (kept === 'full') return fail(await fullness(server, entered.value));
	return kept === 'erased' ? fail({ kind: 'erased' }) : answered(encodeDone());
}

/** GET /api/photos/[workspace]/[document]/[chunk]. */
export async function getChunk(server: SyncServer, call: Call): Promise<Outcome> {
	const entered = await letIn(server, call);
	if (!entered.ok) return entered;
	const place = placeOf(call);
	if (!place.ok) return place;
	const { document, chunk } = place.value;
	const bytes = await chunkBytes(await server.engine(), entered.value, document, chunk);
	return bytes === null ? fail({ kind: 'unknown-chunk' }) : answeredRaw(bytes, chunkType);
}
