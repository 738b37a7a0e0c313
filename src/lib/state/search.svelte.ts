import type { ConversationSummary } from '#lib/domain/conversation/summary.ts';
import { foundIn } from '#lib/domain/search/excerpt.ts';
import type { Passage } from '#lib/domain/search/passage.ts';
import { select, type Filters } from '#lib/domain/search/select.ts';
import { queryWords } from '#lib/domain/search/words.ts';
import type { SearchRow } from '#lib/storage/database.ts';

/** Places shown of one conversation. */
const PLACES = 3;

/** Where words are looked up. */
export interface Index {
	find(words: readonly string[]): Promise<ReadonlySet<string>>;
	rows(ids: readonly string[]): Promise<readonly Pick<SearchRow, 'id' | 'passages'>[]>;
}

/** What somebody wants to see. */
export interface Question {
	readonly query: string;
	readonly filters: Filters;
	/** Conversations shown at most. */
	readonly most: number;
}

/** A conversation, and where in it the words stand. */
export interface FoundTalk {
	readonly talk: ConversationSummary;
	readonly places: readonly Passage[];
}

export interface Answer {
	/** The folded words that were asked for; none when only filters were. */
	readonly words: readonly string[];
	readonly found: readonly FoundTalk[];
	/** How many there are in all. */
	readonly total: number;
}

/** Answers the last question, whatever order the answers come in. */
export class Search {
	/** Null until the first answer. */
	answer = $state.raw<Answer | null>(null);
	readonly #index: Index;
	#asked = 0;

	constructor(index: Index) {
		this.#index = index;
	}

	async ask(question: Question, rows: readonly ConversationSummary[]): Promise<void> {
		const turn = ++this.#asked;
		const answer = await this.#find(question, rows);
		if (turn === this.#asked) this.answer = answer;
	}

	async #find(
		{ query, filters, most }: Question,
		rows: readonly ConversationSummary[]
	): Promise<Answer> {
		const words = queryWords(query);
		const ids = words.length > 0 ? await this.#index.find(words) : null;
		const talks = select(rows, filters).filter(({ id }) => ids?.has(id) ?? true);
		const shown = talks.slice(0, most);
		const texts = ids ? await this.#index.rows(shown.map(({ id }) => id)) : [];
		const found = shown.map((talk) => ({
			talk,
			places: foundIn(texts.find(({ id }) => id === talk.id)?.passages ?? [], words, PLACES)
		}));
		return { words, found, total: talks.length };
	}
}
