import { mergeUpdates as merge } from 'yjs';

/** Several updates of one document as one, for a single write. */
export function mergeUpdates(updates: readonly Uint8Array[]): Uint8Array {
	const [only] = updates;
	return only && updates.length === 1 ? only : merge([...updates]);
}
