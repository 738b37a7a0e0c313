import { createContext } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import type { SchoolDocument } from '#lib/document/school-document.ts';
import type { School } from '#lib/domain/school/types.ts';
import type { SaveState } from '#lib/storage/saver.ts';
import type { Keeper, Versions } from './open-conversation.svelte.ts';

/** The school that is open in this tab: what it is now, how to change it, and how safe it is. */
export class OpenSchool {
	/** Commands. Everything they change shows in `view` at once. */
	readonly edit: SchoolDocument;
	readonly versions: Versions;
	readonly #keeper: Keeper;
	readonly #seen: () => void;
	readonly #kept: () => void;

	constructor(document: SchoolDocument, keeper: Keeper, versions: Versions) {
		this.edit = document;
		this.#keeper = keeper;
		this.versions = versions;
		this.#seen = createSubscriber((update) => document.subscribe(update));
		this.#kept = createSubscriber((update) => keeper.subscribe(update));
	}

	get id(): string {
		return this.edit.id;
	}

	get view(): School {
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

	get apart(): Readonly<Record<string, readonly string[]>> {
		this.#seen();
		return this.edit.apart;
	}

	get saveState(): SaveState {
		this.#kept();
		return this.#keeper.state;
	}
}

/** The open school, handed down by its page. */
export const [getSchool, setSchool] = createContext<OpenSchool>();
