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
	 * is to be shown of those that `first` takes out, in that order, by the same transaction.
	 */
	async find(
		words: readonly string[],
		first: (ids: ReadonlySet<string>) => readonly string[] = () => []
	): Promise<Found> {
		const store = await this.#store();
		const index = store.index('words');
		const ids = inAll(
			await Promise.all(words.map((word) => idsIn(answerTo(index.getAllKeys(rangeOf(word))))))
		);
		const rows = await Promise.all(first(ids).map((id) => rowIn(store, id)));
		return { ids, rows: rows.filter((row) => row !== undefined) };
	}

	/** What is to be shown of documents, in the order of `ids`; what has no row is left out. */
	async rows(ids: readonly string[]): Promise<readonly SearchRow[]> {
		const rows = await this.#db.search.bulkGet([...ids]);
		return rows.filter((row) => row !== undefined);
	}

	/** Calls `changed` each time that rows came in, from any tab; returns the way to stop. */
	watch(changed: () => void): () => void {
		let isFirst = true;
		const subscription = liveQuery(() => this.#db.search.count()).subscribe(() => {
			if (!isFirst) changed();
			isFirst = false;
		});
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

/** The keys of documents are texts, of which the database itself knows nothing. */
const idsIn = async (keys: Promise<IDBValidKey[]>) => new Set((await keys) as string[]);

/** What is in each of the sets. */
function inAll(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
	// The word that is in the fewest documents is the quickest to go through.
	const [fewest = new Set<string>(), ...others] = sets.toSorted((a, b) => a.size - b.size);
	if (others.length === 0) return fewest;
	return new Set([...fewest].filter((id) => others.every((other) => other.has(id))));
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
