import { createSubscriber } from 'svelte/reactivity';
import type { SaveState } from '#lib/storage/saver.ts';

/** Where the words of a document are kept. */
export interface Keeper {
	readonly state: SaveState;
	subscribe(listener: () => void): () => void;
	flush(): Promise<void>;
}

/** What is read of any document that is open. */
interface Readable {
	readonly id: string;
	readonly view: unknown;
	readonly canUndo: boolean;
	readonly canRedo: boolean;
	readonly apart: Readonly<Record<string, readonly string[]>>;
	subscribe(listener: () => void): () => void;
}

/** A document that is open in this tab: what it is now, how to change it, and how safe it is. */
export abstract class OpenDocument<Document extends Readable> {
	/** Commands. Everything they change shows in `view` at once. */
	readonly edit: Document;
	readonly #keeper: Keeper;
	readonly #seen: () => void;
	readonly #kept: () => void;

	constructor(document: Document, keeper: Keeper) {
		this.edit = document;
		this.#keeper = keeper;
		this.#seen = createSubscriber((update) => document.subscribe(update));
		this.#kept = createSubscriber((update) => keeper.subscribe(update));
	}

	get id(): string {
		return this.edit.id;
	}

	get view(): Document['view'] {
		this.#seen();
		return this.edit.view;
	}

	get canUndo(): boolean {
		this.#seen();
		return this.edit.canUndo;
	}

	get canRedo(): boolean {
		this.#seen();
		return this.edit.canRedo;
	}

	/** Held here, so that a keystroke costs the marks on 300 notes nothing. */
	readonly apart: Readable['apart'] = $derived.by(() => {
		this.#seen();
		return this.edit.apart;
	});

	get saveState(): SaveState {
		this.#kept();
		return this.#keeper.state;
	}

	/** Begins the commit of what is not yet on the disk. */
	flush(): Promise<void> {
		return this.#keeper.flush();
	}
}
