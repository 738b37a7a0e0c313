import { untrack } from 'svelte';
import type { Held, Opened } from './keep-document.ts';

/**
 * Opens and leaves conversations in this tab. One that is left while its last words are only in
 * memory stays here and keeps trying, until they are on the disk or someone opens it again.
 */
export class OpenDocuments<What extends Held> {
	#left = $state.raw<readonly Opened<What>[]>([]);

	/** Left, and not safe yet. */
	get unsafe(): readonly Opened<What>[] {
		return this.#left.filter(({ held }) => held.saveState.kind === 'unsafe');
	}

	/** The conversation with this id: the one that waits here, else a newly opened one. */
	async open(
		id: string,
		openStored: () => Promise<Opened<What> | null>
	): Promise<Opened<What> | null> {
		const waiting = untrack(() => this.#left.find(({ held }) => held.id === id));
		if (!waiting) return openStored();
		this.#forget(waiting);
		return waiting;
	}

	/** Closes a conversation as soon as every word of it is on the disk. */
	async leave(opened: Opened<What>): Promise<void> {
		this.#left = [...this.#left, opened];
		await opened.saved();
		// Opened again meanwhile: it belongs to the screen.
		if (!this.#left.includes(opened)) return;
		this.#forget(opened);
		await opened.close();
	}

	#forget(opened: Opened<What>): void {
		this.#left = this.#left.filter((each) => each !== opened);
	}
}
