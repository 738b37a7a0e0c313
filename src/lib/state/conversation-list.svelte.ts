import { shelfOf, type ConversationSummary } from '#lib/domain/conversation/summary.ts';
import { LiveRows, type RowSource } from './live-rows.svelte.ts';

/** All conversations on this device, live. */
export class ConversationList {
	readonly #all: LiveRows<ConversationSummary>;
	/** All but what is in the trash; null until the first reading. */
	readonly rows: readonly ConversationSummary[] | null = $derived.by(
		() => this.#all.rows?.filter((row) => shelfOf(row) !== 'trash') ?? null
	);
	/** What is in the trash. */
	readonly trashed: readonly ConversationSummary[] = $derived.by(
		() => this.#all.rows?.filter((row) => shelfOf(row) === 'trash') ?? []
	);

	constructor(source: RowSource<ConversationSummary>) {
		this.#all = new LiveRows(source);
	}

	/** True when the database could not be read, e.g. in a private window. */
	get failed(): boolean {
		return this.#all.failed;
	}
}
