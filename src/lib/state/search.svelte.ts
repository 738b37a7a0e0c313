import type { ConversationSummary } from '#lib/domain/conversation/summary.ts';
import { foundIn } from '#lib/domain/search/excerpt.ts';
import { keyOfSchool, type SchoolWithTalks } from '#lib/domain/school/schools-with-talks.ts';
import type { Passage } from '#lib/domain/search/passage.ts';
import { select, type Filters } from '#lib/domain/search/select.ts';
import { queryWords } from '#lib/domain/search/words.ts';
import type { SearchRow } from '#lib/storage/database.ts';

/** Places shown of one conversation. */
const PLACES = 3;

/** Conversations that are shown first: with their places they take more than half of a tablet. */
const IN_SIGHT = 2;

/** Milliseconds before the others are drawn: whoever types on has struck the next key by then, and it need not wait. */
const REST = 100;

/** Conversations that are drawn between two frames after those: more would keep a key that is typed waiting. */
const PORTION = 6;

/** Schools shown at most: their talks follow below. */
const SCHOOLS = 5;

type FoundRow = Pick<SearchRow, 'id' | 'passages'>;

/** Where words are looked up. */
export interface Index {
	/** The documents that hold the words, and the rows of those that `first` takes out of them: soonest of the `likely`. */
	find(
		words: readonly string[],
		first: (ids: ReadonlySet<string>) => readonly string[],
		likely: readonly string[]
	): Promise<{ readonly ids: ReadonlySet<string>; readonly rows: readonly FoundRow[] }>;
	rows(ids: readonly string[]): Promise<readonly FoundRow[]>;
}

const idsOf = (documents: readonly { readonly id: string }[]) => documents.map(({ id }) => id);

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
}

type Selecting = readonly [Filters, Findable['rows'], Findable['keyOf']];

/** A school, and where in what is known of it the words stand. */
export interface FoundSchool {
	readonly school: SchoolWithTalks;
	readonly places: readonly Passage[];
}

/** A conversation, and where in it the words stand. */
export interface FoundTalk {
	readonly talk: ConversationSummary;
	readonly places: readonly Passage[];
}

export interface Answer {
	/** The folded words that were asked for; none when only filters were. */
	readonly words: readonly string[];
	/** Schools of which something was found in what is written about the school itself. */
	readonly schools: readonly FoundSchool[];
	readonly found: readonly FoundTalk[];
	/** How many conversations there are in all. */
	readonly total: number;
	/** False while what is out of sight is still to come. */
	readonly isWhole: boolean;
}

/** Answers the last question, whatever order the answers come in. */
export class Search {
	/** Null until the first answer. */
	answer = $state.raw<Answer | null>(null);
	readonly #index: Index;
	#asked = 0;
	#most = Infinity;
	#last: { readonly asked: Selecting; readonly talks: readonly ConversationSummary[] } | null =
		null;

	constructor(index: Index) {
		this.#index = index;
	}

	async ask(question: Question, findable: Findable): Promise<void> {
		const turn = ++this.#asked;
		// Who asks for more has the first ones already.
		const isMore = question.most > this.#most;
		this.#most = question.most;
		const answers = this.#answers(question, findable, isMore ? question.most : IN_SIGHT);
		let rest = REST;
		for await (const answer of answers) {
			if (turn !== this.#asked) return;
			this.answer = answer;
			if (answer.isWhole) return;
			await new Promise((resolve) => setTimeout(resolve, rest));
			await painted();
			rest = 0;
			// Whoever typed on needs no more of this one: nothing more is read for it.
			if (turn !== this.#asked) return;
		}
	}

	/** First an answer with what is in sight, then answers with more, each of which begins with the one before. */
	async *#answers(
		{ query, filters, most }: Question,
		{ rows, schools, keyOf }: Findable,
		inSight: number
	): AsyncGenerator<Answer> {
		const words = queryWords(query);
		const selected = this.#selected(filters, rows, keyOf);
		const talksIn = (ids: ReadonlySet<string>) => selected.filter(({ id }) => ids.has(id));
		const schoolsIn = (ids: ReadonlySet<string>) => schoolsWith(ids, schools, filters);
		const firstIn = (ids: ReadonlySet<string>) => [
			...idsOf(talksIn(ids).slice(0, inSight)),
			...schoolsIn(ids).flatMap(({ entries }) => idsOf(entries))
		];
		// Words that are common stand in the first ones.
		const likely = idsOf(selected.slice(0, IN_SIGHT));
		const held = words.length > 0 ? await this.#index.find(words, firstIn, likely) : null;
		const talks = held ? talksIn(held.ids) : selected;
		const last = Math.min(most, talks.length);
		const first = talks.slice(0, Math.min(inSight, last));
		const part = {
			words,
			total: talks.length,
			schools: held
				? schoolsIn(held.ids).map((school) => foundSchool(school, held.rows, words))
				: []
		};
		let found = first.map((talk) => foundTalk(talk, held?.rows ?? [], words));
		yield { ...part, found, isWhole: found.length === last };
		while (found.length < last) {
			const next = talks.slice(found.length, Math.min(found.length + PORTION, last));
			found = [...found, ...(await this.#found(next, words))];
			yield { ...part, found, isWhole: found.length === last };
		}
	}

	/** Remembers the last ones: while someone types only the words change. */
	#selected(...asked: Selecting): readonly ConversationSummary[] {
		const last = this.#last;
		if (last && asked.every((part, at) => part === last.asked[at])) return last.talks;
		const [filters, rows, keyOf] = asked;
		const talks = select(rows, filters, keyOf);
		this.#last = { asked, talks };
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

function foundTalk(
	talk: ConversationSummary,
	rows: readonly FoundRow[],
	words: readonly string[]
): FoundTalk {
	const row = rows.find(({ id }) => id === talk.id);
	return { talk, places: foundIn(row?.passages ?? [], words, PLACES) };
}

/** Schools that were found. A school has no year, guide or state: who asks for one of these asks for conversations. */
function schoolsWith(
	ids: ReadonlySet<string>,
	schools: readonly SchoolWithTalks[],
	{ school: key, ...others }: Filters
): readonly SchoolWithTalks[] {
	if (Object.values(others).some((value) => value !== null)) return [];
	return schools
		.filter(({ entries }) => entries.some(({ id }) => ids.has(id)))
		.filter((school) => key === null || keyOfSchool(school) === key)
		.slice(0, SCHOOLS);
}

function foundSchool(
	school: SchoolWithTalks,
	rows: readonly FoundRow[],
	words: readonly string[]
): FoundSchool {
	const own = rows.filter(({ id }) => school.entries.some((entry) => entry.id === id));
	const passages = own.flatMap((row) => row.passages);
	return { school, places: foundIn(passages, words, PLACES) };
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
