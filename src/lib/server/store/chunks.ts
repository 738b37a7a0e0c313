import type { ChunkId, DocumentTag, WorkspaceId } from '#lib/sync/protocol/ids.ts';
import type { MissingRequest } from '#lib/sync/protocol/messages/missing.ts';
import { bytesIn, textIn } from './column.ts';
import type { Engine } from './engine.ts';
import { isErased } from './push.ts';
import { hold, settle } from './workspaces.ts';

/** The chunks that are not here yet, in the order asked. */
export async function missingChunks(
	engine: Engine,
	workspace: WorkspaceId,
	request: MissingRequest
): Promise<readonly ChunkId[]> {
	const rows = await engine.read(
		'SELECT chunk FROM chunks WHERE workspace = $1 AND document = $2',
		workspace,
		request.document
	);
	const present = new Set(rows.map((row) => textIn(row, 'chunk')));
	return request.chunks.filter((chunk) => !present.has(chunk));
}

export type ChunkOutcome = 'stored' | 'full' | 'erased';

/** Keeps a chunk; keeping it twice costs nothing. The caller checked that its name is its hash. */
export function putChunk(
	engine: Engine,
	workspace: WorkspaceId,
	place: { readonly document: DocumentTag; readonly chunk: ChunkId },
	bytes: Uint8Array,
	quota: number,
	now: number
): Promise<ChunkOutcome> {
	return engine.write(async (transaction) => {
		const { counter, used } = await hold(transaction, workspace, now);
		if (await isErased(transaction.all, workspace, place.document)) return 'erased';
		const [present] = await transaction.all(
			'SELECT size FROM chunks WHERE workspace = $1 AND document = $2 AND chunk = $3',
			workspace,
			place.document,
			place.chunk
		);
		if (present) return 'stored';
		if (used + bytes.length > quota) return 'full';
		await transaction.run(
			'INSERT INTO chunks (workspace, document, chunk, size, bytes) VALUES ($1, $2, $3, $4, $5)',
			workspace,
			place.document,
			place.chunk,
			bytes.length,
			bytes
		);
		await settle(transaction, workspace, { counter, used: used + bytes.length });
		return 'stored';
	});
}

/** Null when it is not here. */
export async function chunkBytes(
	engine: Engine,
	workspace: WorkspaceId,
	document: DocumentTag,
	chunk: ChunkId
): Promise<Uint8Array<ArrayBuffer> | null> {
	const [row] = await engine.read(
		'SELECT bytes FROM chunks WHERE workspace = $1 AND document = $2 AND chunk = $3',
		workspace,
		document,
		chunk
	);
	return row ? bytesIn(row, 'bytes') : null;
}
