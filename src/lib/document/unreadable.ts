import * as Y from 'yjs';

/** What is wrong with `update`, or null when it can be taken in. A broken one must not reach the real document. */
export function unreadable(update: Uint8Array): string | null {
	try {
		Y.applyUpdate(new Y.Doc(), update);
		return null;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
