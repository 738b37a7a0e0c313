import type * as Y from 'yjs';
import { roots, SCHEMA_VERSION, textPrefix } from './schema.ts';

export const numberOrNull = (value: unknown): number | null =>
	typeof value === 'number' ? value : null;

export const readRootText = (doc: Y.Doc, name: string): string =>
	doc.getText(textPrefix.text + name).toJSON();

/** What every document says about itself. */
export function readDocumentFacts(doc: Y.Doc) {
	const meta = doc.getMap(roots.meta);
	return {
		schemaVersion: numberOrNull(meta.get('schema')) ?? SCHEMA_VERSION,
		createdAt: numberOrNull(meta.get('createdAt')) ?? 0
	};
}
