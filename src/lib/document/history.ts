import * as Y from 'yjs';
import { roots } from './schema.ts';

/** Origin of edits that Yjs may take back: texts and choices of this device. */
export const EDIT = Symbol('edit');
/** Origin of new entities. Undoing a creation hides it, so a colleague's words in it survive. */
export const CREATE = Symbol('create');
/** Origin of hiding and showing again what was created. */
const HISTORY = Symbol('history');

/** One step back: entities to hide again and edits to take back. */
interface HistoryStep {
	readonly created: string[];
	edits: number;
}

/** What Yjs keeps of one step. */
type StackItem = Y.UndoManager['undoStack'][number];

/** How long keystrokes in one field belong to one step back, in milliseconds. */
const TYPING_PAUSE = 1200;

/**
 * Yjs brings no choice back that a colleague changed meanwhile: taken away here, and overwritten there, it
 * would be gone altogether. Then it is again what `overwritten` says it was before this device changed it.
 */
function bringBackChoices(event: unknown, overwritten: StackItem['deletions']): void {
	if (!(event instanceof Y.YMapEvent)) return;
	const map: Y.Map<unknown> = event.target;
	const keys: ReadonlySet<string> = event.keysChanged;
	for (const key of keys) {
		if (map.has(key)) continue;
		for (let item = map._map.get(key) ?? null; item !== null; item = item.left) {
			if (!(item.content instanceof Y.ContentAny) || !Y.isDeleted(overwritten, item.id)) continue;
			map.set(key, item.content.getContent()[0]);
			break;
		}
	}
}

/** Undo and redo over edits (by Yjs) and creations (by hiding), as one line of steps. */
export class History {
	readonly #doc: Y.Doc;
	readonly #manager: Y.UndoManager;
	readonly #done: HistoryStep[] = [];
	readonly #undone: HistoryStep[] = [];
	#open: HistoryStep | null = null;
	#typingIn: string | null = null;

	constructor(doc: Y.Doc) {
		this.#doc = doc;
		this.#manager = new Y.UndoManager(doc, {
			trackedOrigins: new Set([EDIT]),
			captureTimeout: TYPING_PAUSE
		});
		this.#manager.on('stack-item-added', ({ type, origin }) => {
			if (type === 'undo' && origin === EDIT) this.#push({ created: [], edits: 1 });
		});
		this.#manager.on('stack-item-popped', ({ stackItem, changedParentTypes }) => {
			const events = [...changedParentTypes.values()].flat();
			this.#doc.transact(() => {
				for (const event of events) bringBackChoices(event, stackItem.deletions);
			}, HISTORY);
		});
	}

	get canUndo(): boolean {
		return this.#done.length > 0;
	}

	get canRedo(): boolean {
		return this.#undone.length > 0;
	}

	/** Everything done in `work` is one step back. Calls may nest. */
	group<T>(work: () => T): T {
		if (this.#open) return work();
		this.breakTyping();
		const step: HistoryStep = { created: [], edits: 0 };
		this.#open = step;
		try {
			return work();
		} finally {
			this.#open = null;
			if (step.created.length > 0 || step.edits > 0) this.#add(step);
			this.breakTyping();
		}
	}

	/** Keystrokes in `field` go on in the same step; another field begins a new one. */
	typing(field: string): void {
		if (this.#open || this.#typingIn === field) return;
		this.breakTyping();
		this.#typingIn = field;
	}

	/** The next edit begins a new step. */
	breakTyping(): void {
		this.#typingIn = null;
		this.#manager.stopCapturing();
	}

	/** Notes that `id` was made. */
	created(id: string): void {
		this.#push({ created: [id], edits: 0 });
	}

	undo(): void {
		const step = this.#done.pop();
		if (!step) return;
		this.breakTyping();
		this.#replay(step.edits, this.#done, this.#manager.undoStack, () => this.#manager.undo());
		this.#setUndone(step.created, true);
		this.#undone.push(step);
	}

	redo(): void {
		const step = this.#undone.pop();
		if (!step) return;
		this.breakTyping();
		this.#setUndone(step.created, false);
		this.#replay(step.edits, this.#undone, this.#manager.redoStack, () => this.#manager.redo());
		this.#done.push(step);
	}

	/**
	 * Takes `edits` edits back or forth. Yjs passes over edits that have no effect any more (a colleague
	 * changed the same place) and goes on to the next; those belong to other steps and leave them.
	 */
	#replay(edits: number, steps: HistoryStep[], stack: readonly unknown[], act: () => void): void {
		for (let i = 0; i < edits; i++) {
			const before = stack.length;
			act();
			for (let passed = before - stack.length - 1; passed > 0; passed--) {
				const step = steps.findLast((candidate) => candidate.edits > 0);
				if (step) step.edits--;
			}
		}
	}

	#push(step: HistoryStep): void {
		if (!this.#open) {
			if (step.created.length > 0) this.breakTyping();
			this.#add(step);
			return;
		}
		this.#open.created.push(...step.created);
		this.#open.edits += step.edits;
	}

	#add(step: HistoryStep): void {
		this.#done.push(step);
		this.#undone.length = 0;
	}

	/** A key of its own: if this touched `deletedAt`, redo of a removal would find its place changed. */
	#setUndone(ids: readonly string[], undone: boolean): void {
		if (ids.length === 0) return;
		const entities = this.#doc.getMap(roots.entities);
		this.#doc.transact(() => {
			for (const id of ids) {
				const entity = entities.get(id);
				if (entity instanceof Y.Map) entity.set('undone', undone);
			}
		}, HISTORY);
	}
}
