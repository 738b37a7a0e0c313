import { holdsAll } from '#lib/domain/search/words.ts';
import type { SearchRow } from '#lib/storage/database.ts';

export type HeldRow = Pick<SearchRow, 'id' | 'words' | 'passages'>;

/** What the rows were held for; any other means that they are of no use. */
export type Occasion = readonly unknown[];

/** Rows that are kept in memory, so that what is shown first of a search need not come from the database. */
export class HeldRows {
	#occasion: Occasion | null = null;
	#rows: readonly HeldRow[] | null = null;

	/** Reads rows unless they were read for this occasion, or are being read. */
	async hold(occasion: Occasion, read: () => Promise<readonly HeldRow[]>): Promise<void> {
		if (this.#isOf(occasion)) return;
		this.#occasion = occasion;
		this.#rows = null;
		// What can't be read is looked up in the database, which tells what is wrong.
		const rows = await read().catch(() => null);
		if (rows && this.#isOf(occasion)) this.#rows = rows;
	}

	/** Those that hold all words; null when none are held for this occasion. */
	find(words: readonly string[], occasion: Occasion) {
		if (!this.#rows || !this.#isOf(occasion)) return null;
		const rows = this.#rows.filter((row) => holdsAll(row.words, words));
		return { ids: new Set(rows.map(({ id }) => id)), rows };
	}

	#isOf(occasion: Occasion): boolean {
		return this.#occasion?.every((part, at) => part === occasion[at]) ?? false;
	}
}
