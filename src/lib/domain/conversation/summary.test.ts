import { describe, expect, it } from 'vitest';
import type { Instrument } from '../instrument/types.ts';
import { blankConversation, seatOf } from './blank-conversation.ts';
import { shelfOf, stateOf, summarise } from './summary.ts';

const instrument = { title: 'Ambitiegesprek', checklist: [] } satisfies Pick<
	Instrument,
	'title' | 'checklist'
>;

describe('the state of a conversation', () => {
	it('is planned until it begins, running until it ends, held after that', () => {
		expect(stateOf(blankConversation())).toBe('planned');
		expect(stateOf(blankConversation({ choices: { startedAt: 1 } }))).toBe('running');
		expect(stateOf(blankConversation({ choices: { startedAt: 1, endedAt: 2 } }))).toBe('held');
	});

	it('is held when it was ended without a start', () => {
		expect(stateOf(blankConversation({ choices: { endedAt: 2 } }))).toBe('held');
	});
});

describe('the row of a conversation', () => {
	it('holds what a list shows', () => {
		const talk = blankConversation({
			texts: { school: 'De Wilgenroos', place: 'Oosterdonk', ownNotes: 'geheim' },
			choices: { date: '2025-06-03', plannedStart: '13:30' },
			participants: [seatOf('principal', 'Directeur')]
		});
		expect(summarise(talk, instrument)).toMatchObject({
			title: 'Ambitiegesprek',
			school: 'De Wilgenroos',
			place: 'Oosterdonk',
			date: '2025-06-03',
			plannedStart: '13:30',
			plannedEnd: null,
			state: 'planned',
			participants: ['Directeur'],
			ambitions: 0
		});
	});

	it('names what is open in the preparation until the talk is over', () => {
		const item = { text: 'Taart', done: false } as const;
		const extraItems = [{ ...item, id: 'x', order: 'a', createdAt: 0 }];
		const open = (endedAt: number | null) =>
			summarise(blankConversation({ choices: { endedAt }, extraItems }), instrument).readiness;
		expect(open(null)).toEqual({ done: 0, total: 1, open: [{ short: 'Taart', kind: 'pack' }] });
		expect(open(2)).toEqual({ done: 0, total: 1, open: [] });
	});

	it('never holds the own notes of the facilitator', () => {
		const talk = blankConversation({ texts: { ownNotes: 'geheim' } });
		expect(JSON.stringify(summarise(talk, instrument))).not.toContain('geheim');
	});
});

describe('the shelf of a conversation', () => {
	it('is the trash rather than the archive, and neither in a row of an earlier version', () => {
		expect(shelfOf({ archivedAt: 1, trashedAt: 2 })).toBe('trash');
		expect(shelfOf({ archivedAt: 1, trashedAt: null })).toBe('archive');
		expect(shelfOf({ archivedAt: null, trashedAt: null })).toBe('current');
		expect(shelfOf({})).toBe('current');
	});
});
