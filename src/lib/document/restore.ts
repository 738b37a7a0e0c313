import * as Y from 'yjs';
import { isHidden } from './entity-view.ts';
import { ENTITY_KIND, memberKey, roots } from './schema.ts';
import { MERGED_INTO } from './school-view.ts';
import { applyText } from './text-diff.ts';

/**
 * Choices that say when things happened or where the conversation is kept: going back to earlier words
 * must not move the clock, nor put anything in the trash.
 */
const lastingChoices: ReadonlySet<string> = new Set([
	'startedAt',
	'agreedEnd',
	'endedAt',
	'archivedAt',
	'trashedAt'
]);

/** Nor take two entries of a school apart again, or merge them. */
const isMerge = (key: string): boolean => key.startsWith(memberKey(MERGED_INTO, ''));

const isLasting = (key: string): boolean => lastingChoices.has(key) || isMerge(key);

const isMapRoot = (name: string) => Object.values<string>(roots).includes(name);

/** Makes the single values of `map` equal to those of `earlier`; keys it did not have become null. */
function restoreValues(map: Y.Map<unknown>, earlier: Y.Map<unknown>): void {
	for (const key of new Set([...map.keys(), ...earlier.keys()])) {
		const now = map.get(key);
		const then = earlier.get(key) ?? null;
		if (now instanceof Y.Text) applyText(now, then instanceof Y.Text ? then.toJSON() : '');
		else if (!(then instanceof Y.AbstractType) && now !== then && !isLasting(key)) {
			map.set(key, then);
		}
	}
}

function restoreEntities(entities: Y.Map<unknown>, earlier: Y.Map<unknown>): void {
	for (const [id, entity] of entities) {
		if (!(entity instanceof Y.Map) || entity.get(ENTITY_KIND) === 'log') continue;
		const then = earlier.get(id);
		// What was hidden then and is hidden now may hold words of a colleague that nobody has seen.
		if (then instanceof Y.Map && isHidden(entity) && isHidden(then)) continue;
		if (then instanceof Y.Map) restoreValues(entity, then);
		else entity.set('deletedAt', Date.now());
	}
}

/** Makes `doc` read as the whole document `earlier` did. Nothing is thrown away: later entities are hidden. */
export function restoreInto(doc: Y.Doc, earlier: Uint8Array): void {
	const old = new Y.Doc();
	Y.applyUpdate(old, earlier);
	for (const name of new Set([...doc.share.keys(), ...old.share.keys()])) {
		if (!isMapRoot(name)) applyText(doc.getText(name), old.getText(name).toJSON());
	}
	for (const name of [roots.choices, roots.ticks, roots.minutes, roots.marks]) {
		restoreValues(doc.getMap(name), old.getMap(name));
	}
	restoreEntities(doc.getMap(roots.entities), old.getMap(roots.entities));
}
