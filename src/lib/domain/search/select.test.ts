import { describe, expect, it } from 'vitest';
import type { ConversationSummary } from '../conversation/summary.ts';
import { schoolKeys } from '../school/school-keys.ts';
import type { SchoolWithTalks } from '../school/schools-with-talks.ts';
import { choicesIn, noFilters, schoolChoices, select } from './select.ts';

const talk = (id: string, parts: Partial<ConversationSummary> = {}): ConversationSummary => ({
	id,
	instrumentId: 'ambition-dcl',
	title: 'Ambitiegesprek',
	school: 'De Wilgenroos',
	place: '',
	location: '',
	date: '2026-06-03',
	plannedStart: null,
	plannedEnd: null,
	state: 'planned',
	participants: [],
	readiness: { done: 0, total: 0, open: [] },
	ambitions: 0,
	agreements: 0,
	createdAt: 0,
	...parts
});

const rows = [
	talk('old', { date: '2025-07-31', state: 'held', school: 'dé wilgenroos ' }),
	talk('new', { date: '2025-08-01', instrumentId: 'closing', title: 'Eindgesprek' }),
	talk('undated', { date: null, createdAt: Date.UTC(2026, 0, 1), school: 'Kiezelhof' }),
	talk('archived', { archivedAt: 1, state: 'held' }),
	talk('trashed', { trashedAt: 1, school: 'Donkmeer' })
];

/** Only names: nothing has an entry. */
const keyOf = schoolKeys([]);
const ids = (filters: Partial<typeof noFilters> = {}) =>
	select(rows, { ...noFilters, ...filters }, keyOf).map(({ id }) => id);

describe('filtering conversations', () => {
	it('gives all but what is in the trash, the newest first', () => {
		expect(ids()).toEqual(['archived', 'undated', 'new', 'old']);
	});

	it('goes by school, however its name was typed', () => {
		expect(ids({ school: keyOf({ school: 'De Wilgenroos', place: '' }) })).toEqual([
			'archived',
			'new',
			'old'
		]);
	});

	it('goes by school year, from August', () => {
		expect(ids({ year: '2024-2025' })).toEqual(['old']);
		expect(ids({ year: '2025-2026' })).toEqual(['archived', 'new']);
	});

	it('goes by guide and by state, and an archived one is archived', () => {
		expect(ids({ guide: 'closing' })).toEqual(['new']);
		expect(ids({ state: 'held' })).toEqual(['old']);
		expect(ids({ state: 'archive' })).toEqual(['archived']);
		expect(ids({ state: 'planned', year: '2024-2025' })).toEqual([]);
	});
});

describe('what there is to filter by', () => {
	it('is what occurs, each once', () => {
		const { years, guides } = choicesIn(select(rows, noFilters, keyOf));
		expect(years.map(({ label }) => label)).toEqual(['2025-2026', '2024-2025']);
		expect(guides.map(({ label }) => label)).toEqual(['Ambitiegesprek', 'Eindgesprek']);
	});

	it('are schools, those of one name in two places with their place', () => {
		const school = (name: string, place: string): SchoolWithTalks => ({
			main: null,
			entries: [],
			name,
			place,
			talks: []
		});
		const schools = [
			school('De Akker', 'Delft'),
			school('De Akker', 'Ede'),
			school('De Roos', 'Ede')
		];
		expect(schoolChoices([...schools, school('', '')]).map(({ label }) => label)).toEqual([
			'De Akker, Delft',
			'De Akker, Ede',
			'De Roos'
		]);
	});
});
