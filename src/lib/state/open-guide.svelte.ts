import { createContext } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import type { GuideDocument } from '#lib/document/guide-document.ts';
import { assemble, isChanged, nextVersion } from '#lib/domain/guide/assemble.ts';
import type { GuideDraft } from '#lib/domain/guide/types.ts';
import type { GuideProblem } from '#lib/domain/instrument/problems.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import type { Result } from '#lib/domain/result.ts';
import { guideFrom } from '#lib/instruments/file/read-guide.ts';
import type { SaveState } from '#lib/storage/saver.ts';
import type { Keeper } from './open-conversation.svelte.ts';

/** The guide of one's own that is open in this tab: what it is now, how to change it, and how safe it is. */
export class OpenGuide {
	/** Commands. Everything they change shows in `view` at once. */
	readonly edit: GuideDocument;
	readonly #keeper: Keeper;
	readonly #seen: () => void;
	readonly #kept: () => void;

	constructor(document: GuideDocument, keeper: Keeper) {
		this.edit = document;
		this.#keeper = keeper;
		this.#seen = createSubscriber((update) => document.subscribe(update));
		this.#kept = createSubscriber((update) => keeper.subscribe(update));
	}

	get id(): string {
		return this.edit.id;
	}

	get view(): GuideDraft {
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

	/** True when talks follow another text than what stands here. */
	get isChanged(): boolean {
		return isChanged(this.view);
	}

	/** The guide as it reads now, or what is wrong with it. It has the number that it would be made ready with. */
	check(): Result<Instrument, readonly GuideProblem[]> {
		const { published } = this.view;
		const version = published && !this.isChanged ? published.version : nextVersion(this.view);
		return guideFrom(JSON.parse(JSON.stringify(assemble(this.view, version))));
	}

	/** Makes the guide as it reads now the one that new talks follow; refused while something is wrong. */
	publish(): readonly GuideProblem[] {
		const checked = this.check();
		if (!checked.ok) return checked.error;
		if (this.isChanged) this.edit.publish(checked.value);
		return [];
	}
}

/** The open guide, handed down by the page of a guide. */
export const [getGuide, setGuide] = createContext<OpenGuide>();
