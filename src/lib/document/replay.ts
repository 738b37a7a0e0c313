import * as Y from 'yjs';
import { roots } from './schema.ts';

function copyMap(from: Y.Map<unknown>, to: Y.Map<unknown>): void {
	for (const [key, value] of from) {
		if (value instanceof Y.Text) to.set(key, new Y.Text(value.toJSON()));
		else if (value instanceof Y.Map) {
			const nested = new Y.Map<unknown>();
			to.set(key, nested);
			copyMap(value, nested);
		} else to.set(key, value);
	}
}

/**
 * The same contents in a fresh document, without the traces of deleted text: the compact form of many
 * updates. Hidden entities stay hidden. The result shares no history with `updates`, so it may only
 * replace them where nobody holds the old document open.
 */
export function replay(updates: readonly Uint8Array[]): Uint8Array {
	const old = new Y.Doc();
	for (const update of updates) Y.applyUpdate(old, update);
	const fresh = new Y.Doc();
	const maps = new Set<string>(Object.values(roots));
	// These name characters of the old document.
	const passing = new Set<string>([roots.replaced, roots.settled]);
	fresh.transact(() => {
		for (const name of old.share.keys()) {
			if (passing.has(name)) continue;
			if (maps.has(name)) copyMap(old.getMap(name), fresh.getMap(name));
			else fresh.getText(name).insert(0, old.getText(name).toJSON());
		}
	});
	return Y.encodeStateAsUpdate(fresh);
}
