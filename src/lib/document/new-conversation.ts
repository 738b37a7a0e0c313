import * as Y from 'yjs';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import { kindOf } from './document-kind.ts';
import { roots, SCHEMA_VERSION } from './schema.ts';

/**
 * The first update of a conversation that follows `instrument`, made at `now` (epoch ms).
 * It keeps the version of the guide it began with: of a guide of one's own all of it, so that the talk also
 * opens on another device, or after the guide was changed or taken out.
 * `carried`: that guide as another talk carries it, without the words of that talk.
 */
export function newConversation(
	instrument: Instrument,
	now: number,
	carried: string | null = null
): Uint8Array {
	const doc = new Y.Doc();
	doc.transact(() => {
		const meta = doc.getMap(roots.meta);
		meta.set('schema', SCHEMA_VERSION);
		meta.set('instrumentId', instrument.id);
		meta.set('instrumentVersion', instrument.version);
		if (kindOf(instrument.id) === 'guide') meta.set('guide', carried ?? JSON.stringify(instrument));
		meta.set('createdAt', now);
	});
	return Y.encodeStateAsUpdate(doc);
}
