import type { ChunkId, DocumentTag, WorkspaceId } from './ids.ts';

/** Paths of the server. The key travels in the header `Authorization: Bearer …`, never in a path. */
export const addresses = {
	health: '/api/health',
	/** POST: make a workspace. */
	workspaces: '/api/workspaces',
	/** DELETE: erase a workspace. */
	workspace: (workspace: WorkspaceId) => `/api/workspaces/${workspace}`,
	/** POST: erase a workspace and leave "moved". */
	move: (workspace: WorkspaceId) => `/api/workspaces/${workspace}/move`,
	sync: (workspace: WorkspaceId) => `/api/sync/${workspace}`,
	snapshots: (workspace: WorkspaceId) => `/api/snapshots/${workspace}`,
	/** POST: which chunks are missing. */
	photos: (workspace: WorkspaceId) => `/api/photos/${workspace}`,
	/** PUT and GET. */
	chunk: (workspace: WorkspaceId, document: DocumentTag, chunk: ChunkId) =>
		`/api/photos/${workspace}/${document}/${chunk}`,
	purge: (workspace: WorkspaceId) => `/api/purge/${workspace}`,
	/** GET: server-sent events; `data:` is the number of the newest row. */
	live: (workspace: WorkspaceId) => `/api/live/${workspace}`
} as const;

/** Value of the header that carries the key. */
export const bearer = (authKey: string): string => `Bearer ${authKey}`;
