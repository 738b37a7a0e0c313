import { createSubscriber } from 'svelte/reactivity';
import type { GuideSummary } from '#lib/domain/guide/summary.ts';
import type { Database } from '#lib/storage/database.ts';
import { watchGuides } from '#lib/storage/guide-rows.ts';

/** The guides of one's own on this device, live: a change in another tab shows here too. */
export class GuideList {
	#rows: readonly GuideSummary[] | null = null;
	readonly #watch: () => void;

	constructor(database: Database) {
		this.#watch = createSubscriber((update) =>
			watchGuides(database, (rows) => {
				this.#rows = rows;
				update();
			})
		);
	}

	/** By title; null until the first reading. */
	get rows(): readonly GuideSummary[] | null {
		this.#watch();
		return (
			this.#rows?.toSorted((a, b) => a.title.localeCompare(b.title, 'nl', { numeric: true })) ??
			null
		);
	}
}
