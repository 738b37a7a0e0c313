import { liveQuery } from 'dexie';
import { lookUp } from '#lib/domain/search/words.ts';
import type { Database, SearchRow } from './database.ts';

/** Finds documents by words. `refreshSearch` keeps the rows up to date. */
export class SearchIndex {
	readonly #db: Database;

	constructor(db: Database) {
		this.#db = db;
	}

	/** Ids of the documents that hold every word, or a word that begins with it; words are folded. */
	async find(words: readonly string[]): Promise<ReadonlySet<string>> {
		// Not in one transaction: its end would have to be waited for as well.
		const sets = await Promise.all(words.map((word) => this.#holding(word)));
		// The word that is in the fewest documents is the quickest to go through.
		const [fewest = new Set<string>(), ...others] = sets.sort((a, b) => a.size - b.size);
		return new Set([...fewest].filter((id) => others.every((other) => other.has(id))));
	}

	/** What is to be shown of documents, in the order of `ids`; what has no row is left out. */
	async rows(ids: readonly string[]): Promise<readonly SearchRow[]> {
		const rows = await this.#db.search.bulkGet([...ids]);
		return rows.filter((row) => row !== undefined);
	}

	/** Calls `changed` now and after each time that rows came in, from any tab; returns the way to stop. */
	watch(changed: () => void): () => void {
		const subscription = liveQuery(() => this.#db.search.count()).subscribe({ next: changed });
		return () => {
			subscription.unsubscribe();
		};
	}

	async #holding(word: string): Promise<Set<string>> {
		const words = this.#db.search.where('words');
		const { key, isWhole } = lookUp(word);
		const found = isWhole ? words.equals(key) : words.startsWith(key);
		return new Set(await found.primaryKeys());
	}
}
