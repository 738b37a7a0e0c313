import * as Y from 'yjs';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import { roots, SCHEMA_VERSION } from './schema.ts';

/**
 * The first update of a conversation that follows `instrument`, made at `now` (epoch ms).
 * It keeps the version of the guide it began with.
 */
export function newConversation(instrument: Instrument, now: number): Uint8Array {
	const doc = new Y.Doc();
	doc.transact(() => {
		const meta = doc.getMap(roots.meta);
		meta.set('schema', SCHEMA_VERSION);
		meta.set('instrumentId', instrument.id);
		meta.set('instrumentVersion', instrument.version);
		meta.set('createdAt', now);
	});
	return Y.encodeStateAsUpdate(doc);
}
