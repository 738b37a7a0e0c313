// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ConversationSummary } from '#lib/domain/conversation/summary.ts';
import type { Passage } from '#lib/domain/search/passage.ts';
import { indexWords } from '#lib/domain/search/words.ts';
import { noFilters, type Filters } from '#lib/domain/search/select.ts';
import { Search, type Answer } from './search.svelte.ts';

/** An index that answers each question when it is told to. */
function slowIndex() {
	const waiting: (() => void)[] = [];
	const nowhere = { ids: new Set<string>(), rows: [] };
	return {
		waiting,
		find: () =>
			new Promise<typeof nowhere>((resolve) =>
				waiting.push(() => {
					resolve(nowhere);
				})
			),
		rows: () => Promise.resolve([])
	};
}

const idsOf = (documents: readonly { readonly id: string }[]) => documents.map(({ id }) => id);

const rows = Array.from({ length: 50 }, (_, index): ConversationSummary => ({
	id: `t${index}`,
	instrumentId: 'ambition-dcl',
	title: 'Ambitiegesprek',
	school: 'De Wilgenroos',
	place: '',
	location: '',
	date: '2026-06-03',
	plannedStart: null,
	plannedEnd: null,
	state: 'held',
	participants: [],
	readiness: { done: 0, total: 0, open: [] },
	ambitions: 0,
	agreements: 0,
	createdAt: 0
}));

/** No schools with an entry. */
const nothing = { schools: [], keyOf: () => null, edition: 0 };

/** An index in which these documents are found, with one passage each; `read` has what was read of them. */
function indexOf(ids: readonly string[], passage: (id: string) => Passage) {
	const read: (readonly string[])[] = [];
	const rowsOf = (asked: readonly string[]) => {
		read.push(asked);
		return asked.map((id) => ({
			id,
			words: indexWords([passage(id).text]),
			passages: [passage(id)]
		}));
	};
	const found = new Set(ids);
	return {
		read,
		find: (_words: readonly string[], first: (ids: ReadonlySet<string>) => readonly string[]) =>
			Promise.resolve({ ids: found, rows: rowsOf(first(found)) }),
		rows: (asked: readonly string[]) => Promise.resolve(rowsOf(asked))
	};
}

const all = indexOf(idsOf(rows), (id) => ({ place: 'yellowNote', text: `wens ${id}` }));

const entryOf = (id: string) => ({
	...{ id, name: 'De Roos', place: 'Ede', sector: null, level: null, brin: '' },
	...{ locationNumber: '', mergedInto: [], createdAt: 0 }
});

/** How many conversations were shown, one answer after the other. */
async function shownBy(search: Search, most: number): Promise<readonly number[]> {
	const shown = new Set<Answer>();
	const look = setInterval(() => search.answer && shown.add(search.answer));
	const before = search.answer;
	await search.ask({ query: 'wens', filters: noFilters, most }, { rows, ...nothing });
	clearInterval(look);
	if (search.answer) shown.add(search.answer);
	return [...shown].filter((answer) => answer !== before).map(({ found }) => found.length);
}

describe('a search', () => {
	it('shows the answer to the last question, also when an earlier one comes later', async () => {
		const index = slowIndex();
		const search = new Search(index);
		const ask = (query: string) =>
			search.ask({ query, filters: noFilters, most: 10 }, { rows: [], ...nothing });
		const asked = [ask('eerst'), ask('laatst')];
		index.waiting[1]?.();
		index.waiting[0]?.();
		await Promise.all(asked);
		expect(search.answer?.words).toEqual(['laatst']);
	});

	it('shows what is in sight first, and leaves it there when more is asked for', async () => {
		const search = new Search(all);
		await search.ask({ query: '', filters: noFilters, most: 20 }, { rows, ...nothing });
		expect(await shownBy(search, 20)).toEqual([2, 8, 14, 20]);
		expect(await shownBy(search, 40)).toEqual([40]);
	});

	it('reads nothing more for a question once the next one is asked', async () => {
		const index = indexOf(idsOf(rows), (id) => ({ place: 'yellowNote', text: `wens ${id}` }));
		const search = new Search(index);
		const ask = (query: string) =>
			search.ask({ query, filters: noFilters, most: 20 }, { rows, ...nothing });
		const first = ask('wen');
		await expect.poll(() => search.answer?.words).toEqual(['wen']);
		await Promise.all([first, ask('wens')]);
		const portions = index.read.filter((ids) => ids[0] === 't2');
		expect(portions).toHaveLength(1);
	});

	it('leaves every conversation where it was shown first', async () => {
		const search = new Search(all);
		const shown: (readonly string[])[] = [];
		const look = setInterval(() => {
			shown.push(search.answer?.found.map(({ talk }) => talk.id) ?? []);
		});
		await search.ask({ query: 'wens', filters: noFilters, most: 20 }, { rows, ...nothing });
		clearInterval(look);
		const whole = search.answer?.found.map(({ talk }) => talk.id) ?? [];
		expect(whole).toHaveLength(20);
		for (const part of shown) expect(part).toEqual(whole.slice(0, part.length));
	});

	it('reads the first ones together with the words, and of the others only what was found', async () => {
		const index = indexOf(['t1', 't7'], (id) => ({ place: 'yellowNote', text: `wens ${id}` }));
		const search = new Search(index);
		await search.ask({ query: 'wens', filters: noFilters, most: 20 }, { rows, ...nothing });
		expect(index.read[0]).toEqual(['t1', 't7']);
		const found = search.answer?.found.map(({ talk, places }) => [talk.id, places[0]?.text]);
		expect(found).toEqual([
			['t1', 'wens t1'],
			['t7', 'wens t7']
		]);
	});

	describe('that was made ready for', () => {
		const school = {
			main: entryOf('school:a'),
			entries: [entryOf('school:a')],
			...{ name: 'De Roos', place: 'Ede', talks: [] }
		};
		const findable = { rows, schools: [school], keyOf: () => null, edition: 0 };

		/** Answers nothing by itself, as a slow disk; and hands over the rows of what is said to hold the words. */
		async function readySearch(holding: readonly string[]) {
			const index = slowIndex();
			const passages = (id: string) =>
				holding.includes(id) ? [{ place: 'yellowNote', text: `wens ${id}` } as const] : [];
			const search = new Search({
				...index,
				rows: (ids) =>
					Promise.resolve(
						ids.map((id) => ({
							id,
							words: indexWords(passages(id).map(({ text }) => text)),
							passages: passages(id)
						}))
					)
			});
			await search.ask({ query: '', filters: noFilters, most: 2 }, findable);
			return { search, index };
		}
		const wens = { query: 'wens', filters: noFilters, most: 20 };

		it('shows the newest ones, and the schools, before the database answers', async () => {
			const { search, index } = await readySearch(['school:a', 't1', 't4', 't9']);
			const asked = search.ask(wens, findable);
			await expect.poll(() => search.answer?.words).toEqual(['wens']);
			expect(search.answer).toMatchObject({ total: null, isWhole: false });
			expect(search.answer?.found.map(({ talk }) => talk.id)).toEqual(['t1', 't4']);
			expect(search.answer?.schools.map((found) => found.school.name)).toEqual(['De Roos']);
			await expect.poll(() => index.waiting.length).toBe(1);
			index.waiting[0]?.();
			await asked;
			expect(search.answer).toMatchObject({ total: 0, isWhole: true });
		});

		it.each([
			['the newest hold too few', ['t1', 't30', 't31'], findable],
			['other words came in', ['t1', 't4'], { ...findable, edition: 1 }],
			['there are other schools', ['t1', 't4'], { ...findable, schools: [] }]
		])('waits for the database when %s', async (_, holding, now) => {
			const { search, index } = await readySearch(holding);
			const asked = search.ask(wens, now);
			await expect.poll(() => index.waiting.length).toBe(1);
			expect(search.answer?.words).toEqual([]);
			index.waiting[0]?.();
			await asked;
		});
	});

	it('leaves what it shows on the screen while other words come in', async () => {
		const search = new Search(all);
		const question = { query: 'wens', filters: noFilters, most: 20 };
		await search.ask(question, { rows, ...nothing });
		const shown: number[] = [];
		const look = setInterval(() => shown.push(search.answer?.found.length ?? 0));
		await search.ask(question, { rows: rows.slice(), ...nothing, edition: 1 });
		clearInterval(look);
		expect(new Set([...shown, search.answer?.found.length])).toEqual(new Set([20]));
	});

	it('goes by the rows, the filters and the schools of this question, whatever it knew of the last', async () => {
		const search = new Search(all);
		const totalOf = async (
			...[filters, of, keyOf]: [Filters, typeof rows, () => string | null]
		) => {
			const question = { query: 'wens', filters, most: 3 };
			await search.ask(question, { rows: of, schools: [], keyOf, edition: 0 });
			return search.answer?.total;
		};
		const nowhere = () => null;
		const ofRoos = { ...noFilters, school: 'roos' };
		expect(await totalOf(noFilters, rows, nowhere)).toBe(50);
		expect(await totalOf(noFilters, rows.slice(0, 10), nowhere)).toBe(10);
		expect(await totalOf(ofRoos, rows, nowhere)).toBe(0);
		expect(await totalOf(ofRoos, rows, () => 'roos')).toBe(50);
	});

	it('finds a school by what is written about it, on the page of the entry that is shown', async () => {
		const index = indexOf(['school:b'], (id) => ({ place: 'aboutSchool', text: `markt ${id}` }));
		const [main, merged] = [entryOf('school:a'), entryOf('school:b')];
		const school = { main, entries: [main, merged], name: 'De Roos', place: 'Ede', talks: [] };
		const search = new Search(index);
		const ask = (filters = noFilters) =>
			search.ask(
				{ query: 'markt', filters, most: 20 },
				{ rows: [], schools: [school], keyOf: () => null, edition: 0 }
			);
		await ask();
		expect(search.answer?.schools).toEqual([
			{
				school,
				places: [
					{ place: 'aboutSchool', text: 'markt school:a' },
					{ place: 'aboutSchool', text: 'markt school:b' }
				]
			}
		]);
		await ask({ ...noFilters, year: '2025-2026' });
		expect(search.answer?.schools).toEqual([]);
		await ask({ ...noFilters, school: 'school:a' });
		expect(search.answer?.schools).toHaveLength(1);
		await ask({ ...noFilters, school: 'school:c' });
		expect(search.answer?.schools).toEqual([]);
	});
});
