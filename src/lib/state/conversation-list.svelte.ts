import { createSubscriber } from 'svelte/reactivity';
import { shelfOf, type ConversationSummary } from '#lib/domain/conversation/summary.ts';

/** Where the rows come from. */
export interface RowSource {
	watch(
		take: (rows: readonly ConversationSummary[]) => void,
		fail: (error: unknown) => void
	): () => void;
}

/** All conversations on this device, live: a change in another tab shows here too. */
export class ConversationList {
	#rows: readonly ConversationSummary[] | null = null;
	#trashed: readonly ConversationSummary[] = [];
	#failed = false;
	readonly #watch: () => void;

	constructor(source: RowSource) {
		this.#watch = createSubscriber((update) =>
			source.watch(
				(rows) => {
					this.#rows = rows.filter((row) => shelfOf(row) !== 'trash');
					this.#trashed = rows.filter((row) => shelfOf(row) === 'trash');
					update();
				},
				() => {
					this.#failed = true;
					update();
				}
			)
		);
	}

	/** All but what is in the trash; null until the first reading. */
	get rows(): readonly ConversationSummary[] | null {
		this.#watch();
		return this.#rows;
	}

	/** What is in the trash. */
	get trashed(): readonly ConversationSummary[] {
		this.#watch();
		return this.#trashed;
	}

	/** True when the database could not be read, e.g. in a private window. */
	get failed(): boolean {
		this.#watch();
		return this.#failed;
	}
}
