import { generateKeyBetween } from 'fractional-indexing';
import * as Y from 'yjs';
import { ApartTexts } from './apart-texts.ts';
import { setChoice } from './entity-choices.ts';
import { EntityViews, entityOf } from './entity-view.ts';
import { CREATE, EDIT, History } from './history.ts';
import { randomId } from './random-id.ts';
import type { EntityView } from './read-entity.ts';
import { Replacements } from './replaced.ts';
import { restoreInto } from './restore.ts';
import {
	ENTITY_KIND,
	entityTexts,
	roots,
	SCHEMA_VERSION,
	type EntityKind,
	type EntityText,
	type Scalar
} from './schema.ts';
import { textDiff } from './text-diff.ts';
import { textKey, type RootTarget } from './text-key.ts';

/** Origin of updates that came from storage or from another device: already safe, not to be saved again. */
const ARRIVED = Symbol('arrived');

/** New value of choices of an entity; a list replaces the members of a set. */
type Patch<View> = { readonly [Key in keyof View]?: View[Key] };

/** The choices of an entity: all it has but its texts and what is fixed at its making. */
type ChoicesOf<Kind extends EntityKind> = Patch<
	Omit<EntityView<Kind>, EntityText<Kind> | 'id' | 'createdAt'>
>;

/** What a new entity is made of: any of its texts and choices. */
type Fresh<Kind extends EntityKind> = Patch<Omit<EntityView<Kind>, 'id' | 'createdAt'>>;

/** Names a text of an entity. */
export interface EntityTarget<Kind extends EntityKind> {
	readonly entity: string;
	readonly name: EntityText<Kind>;
}

/** Documents that went through an undo of an older app may lack an order key: it reads as ''. */
const keyOrNull = (key: string | null): string | null => (key === '' ? null : key);

/** Makes the view of a document; `before` is the last one when only entities changed since. */
type ReadView<View> = (id: string, doc: Y.Doc, entities: EntityViews, before: View | null) => View;

/**
 * One replicated document of any kind: an immutable typed view of it, the commands that change it, undo
 * and redo. Knows nothing of storage: `onUpdate` hands out what has to be kept.
 */
export abstract class ReplicatedDocument<
	View extends { readonly schemaVersion: number },
	Kinds extends EntityKind,
	Root extends RootTarget
> {
	readonly id: string;
	readonly #doc: Y.Doc;
	readonly #entities: EntityViews;
	readonly #history: History;
	readonly #apart: ApartTexts;
	readonly #replacements: Replacements;
	readonly #read: ReadView<View>;
	readonly #listeners = new Set<() => void>();
	readonly #updateListeners = new Set<(update: Uint8Array) => void>();
	#view: View;

	/** @param updates any number of earlier updates, in any order; throws when one can't be read. */
	constructor(id: string, updates: readonly Uint8Array[], read: ReadView<View>) {
		this.id = id;
		this.#doc = new Y.Doc();
		this.#doc.transact(() => {
			for (const update of updates) Y.applyUpdate(this.#doc, update, ARRIVED);
		}, ARRIVED);
		this.#entities = new EntityViews(this.#doc);
		this.#read = read;
		this.#view = read(id, this.#doc, this.#entities, null);
		this.#history = new History(this.#doc);
		this.#apart = new ApartTexts(this.#doc);
		this.#replacements = new Replacements(this.#doc);
		this.#doc.on('afterTransaction', (transaction) => {
			this.#refresh(transaction);
		});
		this.#doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== ARRIVED) for (const listener of this.#updateListeners) listener(update);
		});
	}

	/** The document as it is now. Unchanged parts keep their identity. */
	get view(): View {
		return this.#view;
	}

	/**
	 * Texts that several people wrote at the same spot while apart, by `textKey`: the whole text as each of
	 * them would have it, two or more. The same value while nothing changed.
	 */
	get apart(): Readonly<Record<string, readonly string[]>> {
		return this.#apart.versions;
	}

	/** True when a newer app made this document: it can be read and passed on, not changed. */
	get readOnly(): boolean {
		return this.#view.schemaVersion > SCHEMA_VERSION;
	}

	get canUndo(): boolean {
		return this.#history.canUndo;
	}

	get canRedo(): boolean {
		return this.#history.canRedo;
	}

	/** Calls `listener` after every change; returns the way to stop. */
	subscribe(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Hands every change made here to `listener`, to be stored; returns the way to stop. */
	onUpdate(listener: (update: Uint8Array) => void): () => void {
		this.#updateListeners.add(listener);
		return () => this.#updateListeners.delete(listener);
	}

	/** Takes in an update from storage, another tab or another device. */
	apply(update: Uint8Array): void {
		this.#replacements.endTyping();
		Y.applyUpdate(this.#doc, update, ARRIVED);
	}

	stateVector(): Uint8Array {
		return Y.encodeStateVector(this.#doc);
	}

	/** Everything, or everything that a holder of `since` (a state vector) does not have. */
	encode(since?: Uint8Array): Uint8Array {
		return Y.encodeStateAsUpdate(this.#doc, since);
	}

	undo(): void {
		this.#back(() => {
			this.#history.undo();
		});
	}

	redo(): void {
		this.#back(() => {
			this.#history.redo();
		});
	}

	/**
	 * Makes everything read as in `earlier` (a whole document), as one step that can be undone. The clock
	 * is left alone: the start, the agreed end and the steps entered.
	 */
	restore(earlier: Uint8Array): void {
		if (this.readOnly) return;
		this.#edit(() => {
			restoreInto(this.#doc, earlier);
		});
	}

	/** Everything done in `work` is undone in one step. */
	group<T>(work: () => T): T {
		return this.#history.group(work);
	}

	/** Makes an entity at the end of its kind (or at `order`) and returns its id. */
	add<Kind extends Kinds>(kind: Kind, fresh: Fresh<Kind>): string {
		const id = randomId();
		if (this.readOnly) return id;
		this.#doc.transact(() => {
			const map = new Y.Map<unknown>();
			this.#doc.getMap(roots.entities).set(id, map);
			map.set(ENTITY_KIND, kind);
			map.set('createdAt', Date.now());
			map.set('order', this.orderBetween(this.#entities.list(kind).at(-1)?.order ?? null, null));
			const texts = new Set<string>(entityTexts[kind]);
			for (const name of texts) map.set(name, new Y.Text());
			for (const [name, value] of Object.entries(fresh)) {
				const text = map.get(name);
				if (text instanceof Y.Text) text.insert(0, String(value));
				else setChoice(map, name, value);
			}
		}, CREATE);
		this.#history.created(id);
		return id;
	}

	/** Sets choices of an entity. Choices that already have the value are left alone. */
	change<Kind extends Kinds>(kind: Kind, id: string, patch: ChoicesOf<Kind>): void {
		const map = this.#entity(id);
		if (!map || map.get(ENTITY_KIND) !== kind || this.readOnly) return;
		this.#edit(() => {
			for (const [name, value] of Object.entries(patch)) setChoice(map, name, value);
		});
	}

	/** Hides an entity. Nothing is thrown away: undo or `restore` brings it back with every word. */
	remove(id: string): void {
		const map = this.#entity(id);
		if (!map || this.readOnly) return;
		this.#edit(() => map.set('deletedAt', Date.now()));
	}

	/** Makes the text at `target` read `value`, by the smallest change, so that words of others stay. */
	setText(target: Root | EntityTarget<Kinds>, value: string): void {
		const text = this.#text(target);
		const change = text && textDiff(text.toJSON(), value);
		if (!text || !change || this.readOnly) return;
		const { at, remove, insert } = change;
		this.#history.typing(textKey(target));
		this.#replacements.typing(text, Date.now());
		this.#doc.transact(() => {
			this.#replacements.removing(text, at, remove);
			text.delete(at, remove);
			const clock = this.#clock();
			text.insert(at, insert);
			this.#replacements.wrote(text, clock);
		}, EDIT);
	}

	/** Says of a text that several people wrote at the same spot that it is good as it is. */
	settle(target: Root | EntityTarget<Kinds>): void {
		if (this.readOnly) return;
		this.#edit(() => {
			this.#apart.settle(textKey(target));
		});
	}

	/** Order key between two neighbours; null is the end on that side. */
	orderBetween(before: string | null, after: string | null): string {
		const [low, high] = [keyOrNull(before), keyOrNull(after)];
		return generateKeyBetween(low, low !== null && high !== null && low >= high ? null : high);
	}

	protected setRoot(root: string, key: string, value: Scalar): void {
		if (this.readOnly) return;
		const map = this.#doc.getMap(root);
		if (map.get(key) === value) return;
		this.#edit(() => map.set(key, value));
	}

	/** One tracked change that is a step of its own, unless it is part of a group. */
	#edit(work: () => void): void {
		this.#history.group(() => {
			this.#doc.transact(work, EDIT);
		});
	}

	#entity(id: string): Y.Map<unknown> | null {
		const map = this.#doc.getMap(roots.entities).get(id);
		return map instanceof Y.Map ? map : null;
	}

	#text(target: RootTarget | EntityTarget<EntityKind>): Y.Text | null {
		if ('entity' in target) {
			const text = this.#entity(target.entity)?.get(target.name);
			return text instanceof Y.Text ? text : null;
		}
		return this.#doc.getText(textKey(target));
	}

	/** Goes a step back or forth, and notes which words came back by it. */
	#back(step: () => void): void {
		if (this.readOnly) return;
		const clock = this.#clock();
		this.#replacements.endTyping();
		step();
		this.#replacements.cameBack(clock);
	}

	/** Number of the next character or change of this device. */
	#clock(): number {
		return Y.getState(this.#doc.store, this.#doc.clientID);
	}

	#refresh(transaction: Y.Transaction): void {
		if (transaction.changed.size === 0) return;
		const entities = this.#doc.getMap(roots.entities);
		const dirty = new Set<string | null>();
		for (const [type, keys] of transaction.changed) {
			dirty.add(entityOf(type, entities));
			if (Object.is(type, entities)) for (const key of keys) dirty.add(key);
		}
		for (const id of dirty) if (id !== null) this.#entities.refresh(id);
		this.#apart.refresh(transaction);
		const before = dirty.has(null) ? null : this.#view;
		this.#view = this.#read(this.id, this.#doc, this.#entities, before);
		for (const listener of this.#listeners) listener();
	}
}
