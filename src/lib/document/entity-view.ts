import * as Y from 'yjs';
import { EntityReader, readers, type EntityView } from './read-entity.ts';
import { ENTITY_KIND, entityTexts, roots, type EntityKind } from './schema.ts';

type AnyView = EntityView<EntityKind>;

interface Cached {
	readonly kind: EntityKind;
	/** Null while the entity is deleted. */
	readonly view: AnyView | null;
}

const isKind = (value: unknown): value is EntityKind =>
	typeof value === 'string' && Object.hasOwn(entityTexts, value);

/** True for an entity that was removed, or whose making was undone. */
export const isHidden = (entity: Y.Map<unknown>): boolean =>
	typeof entity.get('deletedAt') === 'number' || entity.get('undone') === true;

const byOrder = (a: AnyView, b: AnyView): number =>
	a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1;

/**
 * Views of the entities, made anew only where something changed: an untouched note keeps its
 * identity, so a keystroke in one of 300 notes costs one note.
 */
export class EntityViews {
	readonly #entities: Y.Map<unknown>;
	readonly #cache = new Map<string, Cached>();
	readonly #lists = new Map<EntityKind, readonly AnyView[]>();

	constructor(doc: Y.Doc) {
		this.#entities = doc.getMap(roots.entities);
		for (const id of this.#entities.keys()) this.refresh(id);
	}

	/** Reads one entity again after it changed, and those that may stand or go with it. */
	refresh(id: string): void {
		if (this.#read(id) !== 'ambition') return;
		for (const [other, { kind }] of this.#cache) {
			if (kind === 'ambition' && other !== id && this.#joinedTo(other) !== null) this.#read(other);
		}
	}

	#read(id: string): EntityKind | null {
		const map = this.#entities.get(id);
		const kind: unknown = map instanceof Y.Map ? map.get(ENTITY_KIND) : null;
		if (!(map instanceof Y.Map) || !isKind(kind)) return null;
		const hidden = isHidden(map) && !this.#isFirstOfRing(id);
		const view = hidden ? null : readers[kind](new EntityReader(id, map));
		this.#cache.set(id, { kind, view });
		this.#lists.delete(kind);
		return kind;
	}

	/**
	 * Two people may have joined two ambitions crosswise while apart: each is gone into the other then. The
	 * one with the first id stays, or all their words would be gone.
	 */
	#isFirstOfRing(id: string): boolean {
		let next = this.#joinedTo(id);
		for (let steps = 0; next !== null && steps < this.#entities.size; steps++) {
			if (next === id) return true;
			if (next < id) return false;
			next = this.#joinedTo(next);
		}
		return false;
	}

	/** What a removed entity became a part of. */
	#joinedTo(id: string): string | null {
		const map = this.#entities.get(id);
		if (!(map instanceof Y.Map) || map.get('undone') === true) return null;
		const joined: unknown = isHidden(map) ? map.get('joinedTo') : null;
		return typeof joined === 'string' ? joined : null;
	}

	/** All living entities of a kind, in their order. */
	list<Kind extends EntityKind>(kind: Kind): readonly EntityView<Kind>[] {
		let list = this.#lists.get(kind);
		if (!list) {
			list = [...this.#cache.values()]
				.flatMap((entry) => (entry.kind === kind && entry.view ? [entry.view] : []))
				.sort(byOrder);
			this.#lists.set(kind, list);
		}
		return list as readonly EntityView<Kind>[];
	}
}

/** A type in a document, whatever it holds. */
type AnyType = Y.Item['parent'];

/** Id of the entity that a changed type belongs to, or null when it is a root type. */
export function entityOf(type: AnyType, entities: Y.Map<unknown>): string | null {
	let current: AnyType = type;
	while (current instanceof Y.AbstractType && current._item) {
		const item: Y.Item = current._item;
		if (item.parent === entities) return item.parentSub;
		current = item.parent;
	}
	return null;
}
