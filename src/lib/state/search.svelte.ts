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

/** Conversations that are drawn between two frames after those: more would keep a key that is typed waiting. */
const PORTION = 6;

/** Schools shown at most: their talks follow below. */
const SCHOOLS = 5;

type FoundRow = Pick<SearchRow, 'id' | 'passages'>;

/** Where words are looked up. */
export interface Index {
	find(words: readonly string[]): Promise<ReadonlySet<string>>;
	rows(ids: readonly string[]): Promise<readonly FoundRow[]>;
}

const idsOf = (talks: readonly ConversationSummary[]) => talks.map(({ id }) => id);

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
		for await (const answer of answers) {
			if (turn !== this.#asked) return;
			this.answer = answer;
		}
	}

	/** First an answer with what is in sight, then answers with more, each of which begins with the one before. */
	async *#answers(
		{ query, filters, most }: Question,
		{ rows, schools, keyOf }: Findable,
		inSight: number
	): AsyncGenerator<Answer> {
		const words = queryWords(query);
		const finding = words.length > 0 ? this.#index.find(words) : null;
		// While the database looks the words up.
		const selected = this.#selected(filters, rows, keyOf);
		// Words that are common stand in the first ones, which then need no second turn of the database.
		const guessing = finding ? this.#index.rows(idsOf(selected.slice(0, IN_SIGHT))) : [];
		const [ids, guessed] = await Promise.all([finding, guessing]);
		const talks = ids ? selected.filter(({ id }) => ids.has(id)) : selected;
		const last = Math.min(most, talks.length);
		const [first, foundSchools] = await Promise.all([
			this.#found(talks.slice(0, Math.min(inSight, last)), words, guessed),
			ids ? this.#schools(schools, ids, { words, filters }) : []
		]);
		const part = { words, total: talks.length, schools: foundSchools };
		let found = first;
		yield { ...part, found, isWhole: found.length === last };
		while (found.length < last) {
			await painted();
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

	/** A school has no year, guide or state: who asks for one of these asks for conversations. */
	async #schools(
		schools: readonly SchoolWithTalks[],
		ids: ReadonlySet<string>,
		{ words, filters }: { words: readonly string[]; filters: Filters }
	): Promise<readonly FoundSchool[]> {
		const { school: key, ...others } = filters;
		if (Object.values(others).some((value) => value !== null)) return [];
		const found = schools
			.filter(({ entries }) => entries.some(({ id }) => ids.has(id)))
			.filter((school) => key === null || keyOfSchool(school) === key)
			.slice(0, SCHOOLS);
		const entries = found.flatMap((school) => school.entries.map(({ id }) => id));
		const rows = entries.length > 0 ? await this.#index.rows(entries) : [];
		return found.map((school) => {
			const own = rows.filter(({ id }) => school.entries.some((entry) => entry.id === id));
			const passages = own.flatMap((row) => row.passages);
			return { school, places: foundIn(passages, words, PLACES) };
		});
	}

	/** Reads what is not in `known`. */
	async #found(
		talks: readonly ConversationSummary[],
		words: readonly string[],
		known: readonly FoundRow[] = []
	): Promise<readonly FoundTalk[]> {
		const unknown = talks.filter(({ id }) => known.every((row) => row.id !== id));
		const isToRead = words.length > 0 && unknown.length > 0;
		const rows = isToRead ? [...known, ...(await this.#index.rows(idsOf(unknown)))] : known;
		return talks.map((talk) => ({
			talk,
			places: foundIn(rows.find(({ id }) => id === talk.id)?.passages ?? [], words, PLACES)
		}));
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
