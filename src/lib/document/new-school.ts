import * as Y from 'yjs';
import { schoolPrefix } from './document-kind.ts';
import { randomId } from './random-id.ts';
import { roots, SCHEMA_VERSION } from './schema.ts';
import { SchoolDocument } from './school-document.ts';

/** A school without facts, made at `now` (epoch ms). */
export function newSchool(now: number): SchoolDocument {
	const doc = new Y.Doc();
	doc.transact(() => {
		const meta = doc.getMap(roots.meta);
		meta.set('schema', SCHEMA_VERSION);
		meta.set('createdAt', now);
	});
	return new SchoolDocument(schoolPrefix + randomId(), [Y.encodeStateAsUpdate(doc)]);
}
