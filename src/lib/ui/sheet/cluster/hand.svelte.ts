import { SvelteSet } from 'svelte/reactivity';
import type { EntityId } from '#lib/domain/conversation/types.ts';

/** The notes that are picked up on this device, and what was last said about them. */
export class Hand {
	readonly #picked = new SvelteSet<EntityId>();
	/** For a screen reader: what just happened. */
	said = $state('');

	/** In the order in which they were picked up. */
	get picked(): readonly EntityId[] {
		return [...this.#picked];
	}

	get isEmpty(): boolean {
		return this.#picked.size === 0;
	}

	has(id: EntityId): boolean {
		return this.#picked.has(id);
	}

	/** Picks a note up, or puts it back. */
	toggle(id: EntityId): void {
		if (!this.#picked.delete(id)) this.#picked.add(id);
		this.said = this.isEmpty ? 'Losgelaten' : `${countNotes(this.#picked.size)} gekozen`;
	}

	letGo(): void {
		this.#picked.clear();
		this.said = 'Losgelaten';
	}

	/** Empties the hand after notes were laid down. */
	laid(count: number, where: string): void {
		this.#picked.clear();
		this.said = `${countNotes(count)} ${count === 1 ? 'ligt' : 'liggen'} ${where}`;
	}
}

/** "1 geeltje", "2 geeltjes". */
export const countNotes = (count: number): string =>
	`${count} ${count === 1 ? 'geeltje' : 'geeltjes'}`;
