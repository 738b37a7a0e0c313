import { generateKeyBetween } from 'fractional-indexing';
import * as Y from 'yjs';
import type {
	Conversation,
	ConversationChoices,
	ConversationTexts
} from '#lib/domain/conversation/types.ts';
import { readConversation, readSingles } from './conversation-view.ts';
import { EntityViews, entityOf } from './entity-view.ts';
import { CREATE, EDIT, History } from './history.ts';
import { randomId } from './random-id.ts';
import type { EntityView } from './read-entity.ts';
import {
	ENTITY_KIND,
	entityTexts,
	memberKey,
	roots,
	SCHEMA_VERSION,
	textPrefix,
	type EntityKind,
	type EntityText,
	type Scalar
} from './schema.ts';
import { restoreInto } from './restore.ts';
import { applyText } from './text-diff.ts';

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

/** Names a text of the conversation, an answer to a prompt, a note with an item, or a text of an entity. */
export type TextTarget =
	| { readonly text: keyof ConversationTexts }
	| { readonly answer: string }
	| { readonly itemNote: string }
	| { readonly entity: string; readonly name: EntityText<EntityKind> };

/**
 * One conversation as a replicated document: an immutable typed view of it, the commands that change
 * it, undo and redo. Knows nothing of storage: `onUpdate` hands out what has to be kept.
 */
export class ConversationDocument {
	readonly id: string;
	readonly #doc: Y.Doc;
	readonly #entities: EntityViews;
	readonly #history: History;
	readonly #listeners = new Set<() => void>();
	readonly #updateListeners = new Set<(update: Uint8Array) => void>();
	#view: Conversation;

	/** @param updates any number of earlier updates, in any order; throws when one can't be read. */
	constructor(id: string, updates: readonly Uint8Array[] = []) {
		this.id = id;
		this.#doc = new Y.Doc();
		this.#doc.transact(() => {
			for (const update of updates) Y.applyUpdate(this.#doc, update, ARRIVED);
		}, ARRIVED);
		this.#entities = new EntityViews(this.#doc);
		this.#view = readConversation(id, readSingles(this.#doc), this.#entities);
		this.#history = new History(this.#doc);
		this.#doc.on('afterTransaction', (transaction) => {
			this.#refresh(transaction);
		});
		this.#doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== ARRIVED) for (const listener of this.#updateListeners) listener(update);
		});
	}

	/** The conversation as it is now. Unchanged parts keep their identity. */
	get view(): Conversation {
		return this.#view;
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
		if (!this.readOnly) this.#history.undo();
	}

	redo(): void {
		if (!this.readOnly) this.#history.redo();
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
	add<Kind extends EntityKind>(kind: Kind, fresh: Fresh<Kind>): string {
		const id = randomId();
		if (this.readOnly) return id;
		this.#doc.transact(() => {
			const map = new Y.Map<unknown>();
			this.#doc.getMap(roots.entities).set(id, map);
			map.set(ENTITY_KIND, kind);
			map.set('createdAt', Date.now());
			map.set('order', generateKeyBetween(this.#entities.list(kind).at(-1)?.order ?? null, null));
			const texts = new Set<string>(entityTexts[kind]);
			for (const name of texts) map.set(name, new Y.Text());
			for (const [name, value] of Object.entries(fresh)) {
				const text = map.get(name);
				if (text instanceof Y.Text) text.insert(0, String(value));
				else this.#setChoice(map, name, value);
			}
		}, CREATE);
		this.#history.created(id);
		return id;
	}

	/** Sets choices of an entity. Choices that already have the value are left alone. */
	change<Kind extends EntityKind>(kind: Kind, id: string, patch: ChoicesOf<Kind>): void {
		const map = this.#entity(id);
		if (!map || map.get(ENTITY_KIND) !== kind || this.readOnly) return;
		this.#edit(() => {
			for (const [name, value] of Object.entries(patch)) this.#setChoice(map, name, value);
		});
	}

	/** Hides an entity. Nothing is thrown away: undo or `restore` brings it back with every word. */
	remove(id: string): void {
		const map = this.#entity(id);
		if (!map || this.readOnly) return;
		this.#edit(() => map.set('deletedAt', Date.now()));
	}

	/** Makes the text at `target` read `value`, by the smallest change, so that words of others stay. */
	setText(target: TextTarget, value: string): void {
		const text = this.#text(target);
		if (!text || this.readOnly || text.toJSON() === value) return;
		this.#history.typing(JSON.stringify(target));
		this.#doc.transact(() => {
			applyText(text, value);
		}, EDIT);
	}

	/** Sets one choice of the conversation. */
	choose<Key extends keyof ConversationChoices>(key: Key, value: ConversationChoices[Key]): void {
		this.#setRoot(roots.choices, key, value);
	}

	/** Ticks or unticks an item, statement, prompt, or `prompt/participant`. */
	tick(id: string, on: boolean): void {
		this.#setRoot(roots.ticks, id, on);
	}

	/** Sets the choice under an id of the guide, e.g. the weight of a goal; null takes it back. */
	mark(id: string, value: string | null): void {
		this.#setRoot(roots.marks, id, value);
	}

	/** Gives a step other minutes than the guide proposes; null goes back to the guide. */
	setMinutes(step: string, minutes: number | null): void {
		this.#setRoot(roots.minutes, step, minutes);
	}

	/** Order key between two neighbours; null is the end on that side. */
	orderBetween(before: string | null, after: string | null): string {
		return before !== null && after !== null && before >= after
			? generateKeyBetween(before, null)
			: generateKeyBetween(before, after);
	}

	#setRoot(root: string, key: string, value: Scalar): void {
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

	#setChoice(map: Y.Map<unknown>, name: string, value: unknown): void {
		if (Array.isArray(value) && name !== 'points') {
			const wanted = new Set(value.map((member) => memberKey(name, String(member))));
			const prefix = memberKey(name, '');
			for (const key of map.keys()) {
				if (key.startsWith(prefix) && map.get(key) === true && !wanted.has(key))
					map.set(key, false);
			}
			for (const key of wanted) if (map.get(key) !== true) map.set(key, true);
			return;
		}
		const stored =
			name === 'points' && Array.isArray(value)
				? new Uint8Array(Uint16Array.from(value).buffer)
				: value;
		if (map.get(name) !== stored) map.set(name, stored);
	}

	#entity(id: string): Y.Map<unknown> | null {
		const map = this.#doc.getMap(roots.entities).get(id);
		return map instanceof Y.Map ? map : null;
	}

	#text(target: TextTarget): Y.Text | null {
		if ('entity' in target) {
			const text = this.#entity(target.entity)?.get(target.name);
			return text instanceof Y.Text ? text : null;
		}
		if ('text' in target) return this.#doc.getText(textPrefix.text + target.text);
		if ('answer' in target) return this.#doc.getText(textPrefix.answer + target.answer);
		return this.#doc.getText(textPrefix.itemNote + target.itemNote);
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
		this.#view = readConversation(this.id, readSingles(this.#doc), this.#entities);
		for (const listener of this.#listeners) listener();
	}
}
