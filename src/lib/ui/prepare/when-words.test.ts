import { describe, expect, it } from 'vitest';
import { whenWords } from './when-words.ts';

const today = { date: '2025-06-03', time: '12:40' };
const planned = {
	date: '2025-06-03',
	plannedStart: '13:30',
	plannedEnd: '15:30',
	startedAt: null
} as const;

describe('what is said about day and times', () => {
	it('is nothing when all is well', () => {
		expect(whenWords(planned, today)).toBe('');
	});

	it('names everything that is missing', () => {
		const empty = { date: null, plannedStart: null, plannedEnd: null, startedAt: null };
		expect(whenWords(empty, today)).toBe(
			'Nog niet ingevuld: de datum, de begintijd en de eindtijd.'
		);
		expect(whenWords({ ...planned, plannedEnd: null }, today)).toBe(
			'Nog niet ingevuld: de eindtijd.'
		);
	});

	it('explains an end before the start', () => {
		expect(whenWords({ ...planned, plannedEnd: '13:00' }, today)).toContain(
			'De eindtijd is niet later dan de begintijd.'
		);
	});

	it('says when the day or the end is over, unless the talk has begun', () => {
		const past = { ...planned, date: '2025-06-02' };
		expect(whenWords(past, today)).toBe('Deze dag is al geweest.');
		expect(whenWords({ ...past, startedAt: 1 }, today)).toBe('');
		expect(whenWords(planned, { ...today, time: '15:30' })).toBe(
			'Deze eindtijd is vandaag al voorbij.'
		);
	});
});
