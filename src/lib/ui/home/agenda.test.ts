import { describe, expect, it } from 'vitest';
import type { ConversationSummary } from '#lib/domain/conversation/summary.ts';
import { agendaOf, endOfAgenda, heldBySchool } from './agenda.ts';

const today = { date: '2025-06-03', time: '12:40' };

const talk = (id: string, parts: Partial<ConversationSummary> = {}): ConversationSummary => ({
	id,
	instrumentId: 'ambition-dcl',
	title: 'Ambitiegesprek',
	school: 'De Wilgenroos',
	place: 'Oosterdonk',
	location: '',
	date: null,
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

const ids = (talks: readonly ConversationSummary[]) => talks.map(({ id }) => id);

describe('the next conversation', () => {
	it('is the running one, whatever its date', () => {
		const rows = [
			talk('today', { date: '2025-06-03' }),
			talk('old', { date: '2024-01-01', state: 'running' })
		];
		expect(agendaOf(rows, today).next?.id).toBe('old');
	});

	it('is else the first to come, today before later', () => {
		const rows = [
			talk('later', { date: '2025-06-12', plannedStart: '09:00' }),
			talk('afternoon', { date: '2025-06-03', plannedStart: '16:00' }),
			talk('noon', { date: '2025-06-03', plannedStart: '13:30' })
		];
		const agenda = agendaOf(rows, today);
		expect(agenda.next?.id).toBe('noon');
		expect(ids(agenda.laterToday)).toEqual(['afternoon']);
		expect(ids(agenda.coming)).toEqual(['later']);
	});

	it('skips one of today whose time is over while another is still to come', () => {
		const rows = [
			talk('morning', { date: '2025-06-03', plannedStart: '09:00', plannedEnd: '11:00' }),
			talk('noon', { date: '2025-06-03', plannedStart: '13:30', plannedEnd: '15:30' })
		];
		const agenda = agendaOf(rows, today);
		expect(agenda.next?.id).toBe('noon');
		expect(ids(agenda.laterToday)).toEqual(['morning']);
	});

	it('keeps the one of today when nothing else comes', () => {
		const rows = [talk('morning', { date: '2025-06-03', plannedEnd: '11:00' })];
		expect(agendaOf(rows, today).next?.id).toBe('morning');
	});

	it('is nothing when all were held or passed', () => {
		const rows = [talk('passed', { date: '2025-06-02' }), talk('held', { state: 'held' })];
		const agenda = agendaOf(rows, today);
		expect(agenda.next).toBeNull();
		expect(ids(agenda.passed)).toEqual(['passed']);
	});
});

describe('what comes', () => {
	it('puts conversations without a date last, the newest first', () => {
		const rows = [
			talk('first', { createdAt: 1 }),
			talk('second', { createdAt: 2 }),
			talk('dated', { date: '2025-07-01' }),
			talk('next', { date: '2025-06-04' })
		];
		expect(ids(agendaOf(rows, today).coming)).toEqual(['dated', 'second', 'first']);
	});

	it('shows every conversation in exactly one place', () => {
		const rows = [
			talk('a', { state: 'running' }),
			talk('b', { state: 'running', date: '2025-06-03' }),
			talk('c', { date: '2025-06-03' }),
			talk('d', { date: '2025-05-03' }),
			talk('e', { date: '2025-08-03' }),
			talk('f', { state: 'held' }),
			talk('g')
		];
		const { next, running, laterToday, coming, passed } = agendaOf(rows, today);
		const shown = [
			running,
			laterToday,
			coming,
			passed,
			heldBySchool(rows).flatMap(({ talks }) => talks)
		];
		expect([next?.id, ...ids(shown.flat())].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
	});
});

describe('what was held', () => {
	it('is grouped by school, the last talk and the last school first', () => {
		const held = (id: string, school: string, date: string) =>
			talk(id, { school, date, state: 'held' });
		const rows = [
			held('w1', 'De Wilgenroos', '2024-06-03'),
			held('k1', 'Kiezelhof', '2025-04-01'),
			held('w2', ' de wilgenroos ', '2025-05-27')
		];
		const groups = heldBySchool(rows);
		expect(groups.map(({ school }) => school)).toEqual(['de wilgenroos', 'Kiezelhof']);
		expect(ids(groups[0]?.talks ?? [])).toEqual(['w2', 'w1']);
	});

	it('counts a talk without a date from the day it was made', () => {
		const rows = [
			talk('old', { state: 'held', date: '2024-06-03' }),
			talk('undated', { state: 'held', createdAt: Date.UTC(2025, 1, 1) })
		];
		expect(ids(heldBySchool(rows)[0]?.talks ?? [])).toEqual(['undated', 'old']);
	});
});

describe('the agenda of a day', () => {
	const until = (...rows: readonly ConversationSummary[]) => endOfAgenda(rows, today);

	it('holds until midnight when nothing is to end on that day', () => {
		expect(until()).toBe('24:00');
		expect(until(talk('later', { date: '2025-06-12', plannedEnd: '13:00' }))).toBe('24:00');
		expect(until(talk('over', { date: '2025-06-03', plannedEnd: '12:40' }))).toBe('24:00');
	});

	it('holds until the first of its talks is over, when another one may come first', () => {
		const rows = ['16:00', '13:30', '14:00'].map((plannedEnd) =>
			talk(plannedEnd, { date: '2025-06-03', plannedStart: plannedEnd, plannedEnd })
		);
		expect(until(...rows)).toBe('13:30');
		const next = (time: string) => agendaOf(rows, { ...today, time }).next?.id;
		expect(next('13:29')).toBe('13:30');
		expect(next('13:30')).not.toBe('13:30');
	});
});
