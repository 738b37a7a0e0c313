import { liveQuery } from 'dexie';
import { lookUp } from '#lib/domain/search/words.ts';
import type { Database, SearchRow } from './database.ts';

/** What was found. */
export interface Found {
	readonly ids: ReadonlySet<string>;
	/** What is to be shown of those that were asked for. */
	readonly rows: readonly SearchRow[];
}

/** Finds documents by words. `refreshSearch` keeps the rows up to date. */
export class SearchIndex {
	readonly #db: Database;

	constructor(db: Database) {
		this.#db = db;
	}

	/**
	 * Ids of the documents that hold every word, or a word that begins with it; words are folded. With them comes what
	 * is to be shown of those that `first` takes out, in that order. Each turn of the database is felt while somebody
	 * types: those of `first` that are in `likely` come with the ids themselves, the others in the next turn.
	 */
	async find(
		words: readonly string[],
		first: (ids: ReadonlySet<string>) => readonly string[] = () => [],
		likely: readonly string[] = []
	): Promise<Found> {
		const store = await this.#store();
		const index = store.index('words');
		const looking = words.map(async (word) => {
			return new Set(await answerTo(index.getAllKeys(rangeOf(word))));
		});
		const guessed = new Map(likely.map((id) => [id, rowIn(store, id)]));
		// What is not taken out is not waited for, and may fail unheard.
		void Promise.allSettled(guessed.values());
		const sets = await Promise.all(looking);
		// The word that is in the fewest documents is the quickest to go through.
		const [fewest = new Set(), ...others] = sets.sort((a, b) => a.size - b.size);
		const ids = new Set(
			[...fewest].map(String).filter((id) => others.every((other) => other.has(id)))
		);
		const rows = await Promise.all(first(ids).map((id) => guessed.get(id) ?? rowIn(store, id)));
		return { ids, rows: rows.filter((row) => row !== undefined) };
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

	/** For reading, and not through Dexie: to start two readings there took about as long as the database itself. */
	async #store(): Promise<IDBObjectStore> {
		if (!this.#db.isOpen()) await this.#db.open();
		const { name } = this.#db.search;
		return this.#db.backendDB().transaction(name, 'readonly').objectStore(name);
	}
}

function rangeOf(word: string): IDBKeyRange {
	const { key, isWhole } = lookUp(word);
	return isWhole ? IDBKeyRange.only(key) : IDBKeyRange.bound(key, `${key}\uffff`);
}

/** The database itself knows nothing of the shape of its rows. */
const rowIn = (store: IDBObjectStore, id: string) =>
	answerTo<unknown>(store.get(id)) as Promise<SearchRow | undefined>;

const answerTo = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => {
			resolve(request.result);
		};
		request.onerror = () => {
			reject(request.error ?? new Error('The database did not answer'));
		};
	});
