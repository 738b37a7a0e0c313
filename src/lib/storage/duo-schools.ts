import type { DuoSchool } from '#lib/domain/school/duo/read-duo.ts';
import { matches, queryWords } from '#lib/domain/search/words.ts';
import type { Database } from './database.ts';

/** Rows written at a time, so that a long list never holds up the screen. */
const CHUNK = 500;

/** DUO's list of schools, to pick from: rows of their own, not documents. */
export class DuoSchools {
	readonly #db: Database;

	constructor(db: Database) {
		this.#db = db;
	}

	/** Adds the schools, or brings them up to date: all of them or, when it rejects, none. */
	async put(schools: readonly DuoSchool[]): Promise<void> {
		const { duo } = this.#db;
		await this.#db.transaction('rw', duo, async () => {
			for (let at = 0; at < schools.length; at += CHUNK) {
				await duo.bulkPut(schools.slice(at, at + CHUNK));
			}
		});
	}

	count(): Promise<number> {
		return this.#db.duo.count();
	}

	clear(): Promise<void> {
		return this.#db.duo.clear();
	}

	/** Schools of which every word of `query` begins a word, by name; at most `limit`. */
	async find(query: string, limit: number): Promise<readonly DuoSchool[]> {
		const asked = queryWords(query);
		const longest = [...asked].sort((one, other) => other.length - one.length)[0] ?? '';
		if (longest.length < 2) return [];
		const found = await this.#db.duo
			.where('words')
			.startsWith(longest)
			.distinct()
			.filter(({ words }) => asked.every((one) => words.some((word) => matches(one, word))))
			.toArray();
		return found.sort((one, other) => one.name.localeCompare(other.name, 'nl')).slice(0, limit);
	}
}
