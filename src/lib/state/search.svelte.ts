import type { ConversationSummary } from '#lib/domain/conversation/summary.ts';
import type { SchoolWithTalks } from '#lib/domain/school/schools-with-talks.ts';
import {
	foundSchool,
	foundTalk,
	schoolsWith,
	type FoundRow,
	type FoundSchool,
	type FoundTalk
} from '#lib/domain/search/found.ts';
import { select, type Filters } from '#lib/domain/search/select.ts';
import { queryWords } from '#lib/domain/search/words.ts';
import { HeldRows, type HeldRow, type Occasion } from './held-rows.ts';

/** Conversations that are shown first: with their places they take more than half of a tablet. */
const IN_SIGHT = 2;

/** Newest conversations that are kept in memory, of some 10 kB each: common words stand in two of them. */
const NEWEST = 10;

/** Milliseconds before the others are drawn: whoever types on has struck the next key by then, and it need not wait. */
const REST = 100;

/** Conversations that are drawn between two frames after those: more would keep a key that is typed waiting. */
const PORTION = 6;

/** Where words are looked up. */
export interface Index {
	/** The documents that hold the words, and the rows of those that `first` takes out of them. */
	find(
		words: readonly string[],
		first: (ids: ReadonlySet<string>) => readonly string[]
	): Promise<{ readonly ids: ReadonlySet<string>; readonly rows: readonly FoundRow[] }>;
	rows(ids: readonly string[]): Promise<readonly HeldRow[]>;
}

const idsOf = (documents: readonly { readonly id: string }[]) => documents.map(({ id }) => id);

const entriesOf = (schools: readonly SchoolWithTalks[]) =>
	schools.flatMap(({ entries }) => idsOf(entries));

/** What somebody wants to see. */
export interface Question {
	readonly query: string;
	readonly filters: Filters;
	/** Conversations shown at most. */
	readonly most: number;
}

/** What can be found. */
export interface Findable {
	/** All but what is in the trash. */
	readonly rows: readonly ConversationSummary[];
	readonly schools: readonly SchoolWithTalks[];
	/** Names the school of a conversation. */
	readonly keyOf: (row: ConversationSummary) => string | null;
	/** Another one each time that other words can be found. */
	readonly edition: number;
}

type Selecting = readonly [Filters, Findable['rows'], Findable['keyOf']];

export interface Answer {
	/** The folded words that were asked for; none when only filters were. */
	readonly words: readonly string[];
	/** Schools of which something was found in what is written about the school itself. */
	readonly schools: readonly FoundSchool[];
	readonly found: readonly FoundTalk[];
	/** How many conversations there are in all; null while they are still to be counted. */
	readonly total: number | null;
	/** False while what is out of sight is still to come. */
	readonly isWhole: boolean;
}

/** A question, taken apart. */
interface Sought {
	readonly words: readonly string[];
	/** The conversations that the filters let through, the newest first. */
	readonly selected: readonly ConversationSummary[];
	readonly schoolsIn: (ids: ReadonlySet<string>) => readonly SchoolWithTalks[];
	readonly most: number;
	/** Conversations to show at once. */
	readonly atOnce: number;
	/** What its rows are held for. */
	readonly occasion: Occasion;
}

/** Answers the last question, whatever order the answers come in. */
export class Search {
	/** Null until the first answer. */
	answer = $state.raw<Answer | null>(null);
	readonly #index: Index;
	readonly #held = new HeldRows();
	#asked = 0;
	#last: Question | null = null;
	#selection: {
		readonly asked: Selecting;
		readonly talks: readonly ConversationSummary[];
	} | null = null;

	constructor(index: Index) {
		this.#index = index;
	}

	async ask(question: Question, findable: Findable): Promise<void> {
		const turn = ++this.#asked;
		const sought = this.#takeApart(question, findable);
		this.#last = question;
		let rest = REST;
		for await (const answer of this.#answers(sought)) {
			if (turn !== this.#asked) return;
			this.answer = answer;
			await new Promise((resolve) => setTimeout(resolve, rest));
			await painted();
			rest = 0;
			// Whoever typed on needs no more of this one: nothing more is read for it.
			if (turn !== this.#asked) return;
			// While nobody waits, for the next question.
			void this.#hold(sought, findable.schools);
		}
	}

	#takeApart(question: Question, { rows, schools, keyOf, edition }: Findable): Sought {
		const { query, filters, most } = question;
		const selected = this.#selected(filters, rows, keyOf);
		const last = this.#last;
		// Who asks for more, or the same of other rows, has the first ones already: they stay where they are.
		const isSame = query === last?.query && filters === last.filters && most >= last.most;
		return {
			words: queryWords(query),
			selected,
			schoolsIn: (ids) => schoolsWith(ids, schools, filters),
			most,
			atOnce: isSame ? most : IN_SIGHT,
			occasion: [selected, schools, edition]
		};
	}

	/** First an answer with what is in sight, then answers with more, each of which begins with the one before. */
	async *#answers(sought: Sought): AsyncGenerator<Answer> {
		const { words, selected, schoolsIn, most } = sought;
		const quick = this.#quickAnswer(sought);
		if (quick) yield quick;
		const atOnce = quick ? sought.atOnce + PORTION : sought.atOnce;
		const talksIn = (ids: ReadonlySet<string>) => selected.filter(({ id }) => ids.has(id));
		const firstIn = (ids: ReadonlySet<string>) => [
			...idsOf(talksIn(ids).slice(0, atOnce)),
			...entriesOf(schoolsIn(ids))
		];
		const looked = words.length > 0 ? await this.#index.find(words, firstIn) : null;
		const talks = looked ? talksIn(looked.ids) : selected;
		const last = Math.min(most, talks.length);
		const part = {
			words,
			total: talks.length,
			schools: looked
				? schoolsIn(looked.ids).map((school) => foundSchool(school, looked.rows, words))
				: []
		};
		let found = talks
			.slice(0, Math.min(atOnce, last))
			.map((talk) => foundTalk(talk, looked?.rows ?? [], words));
		yield { ...part, found, isWhole: found.length === last };
		while (found.length < last) {
			const next = talks.slice(found.length, Math.min(found.length + PORTION, last));
			found = [...found, ...(await this.#found(next, words))];
			yield { ...part, found, isWhole: found.length === last };
		}
	}

	/** What is in sight, out of memory; null when that does not hold enough of it. */
	#quickAnswer({ words, selected, schoolsIn, atOnce, occasion }: Sought): Answer | null {
		if (words.length === 0) return null;
		const held = this.#held.find(words, occasion);
		const talks = selected.slice(0, NEWEST).filter(({ id }) => held?.ids.has(id));
		if (!held || talks.length < atOnce) return null;
		const { ids, rows } = held;
		return {
			words,
			total: null,
			schools: schoolsIn(ids).map((school) => foundSchool(school, rows, words)),
			found: talks.slice(0, atOnce).map((talk) => foundTalk(talk, rows, words)),
			isWhole: false
		};
	}

	/** Holds what is shown first: the newest conversations, and everything that is written about schools. */
	#hold({ selected, occasion }: Sought, schools: Findable['schools']): Promise<void> {
		const ids = [...idsOf(selected.slice(0, NEWEST)), ...entriesOf(schools)];
		return this.#held.hold(occasion, () => this.#index.rows(ids));
	}

	/** Remembers the last ones: while someone types only the words change. */
	#selected(...asked: Selecting): readonly ConversationSummary[] {
		const last = this.#selection;
		if (last && asked.every((part, at) => part === last.asked[at])) return last.talks;
		const [filters, rows, keyOf] = asked;
		const talks = select(rows, filters, keyOf);
		this.#selection = { asked, talks };
		return talks;
	}

	async #found(
		talks: readonly ConversationSummary[],
		words: readonly string[]
	): Promise<readonly FoundTalk[]> {
		const rows = words.length > 0 ? await this.#index.rows(idsOf(talks)) : [];
		return talks.map((talk) => foundTalk(talk, rows, words));
	}
}

/** Resolves once what was shown before is on the screen; in a hidden tab, which paints nothing, soon. */
const painted = () =>
	new Promise<void>((resolve) => {
		const timer = setTimeout(resolve, 200);
		requestAnimationFrame(() => {
			clearTimeout(timer);
			setTimeout(resolve);
		});
	});
