import { describe, expect, it } from 'vitest';
import type { Seat } from '#lib/domain/instrument/types.ts';
import { seatLabel, seatWords } from './seat-words.ts';

describe('the seats of a guide in words', () => {
	it('puts alternatives on one line and marks what is free to choose', () => {
		const seats: readonly Seat[] = [
			{ role: 'principal', required: true, oneOf: 'management', source: [] },
			{ role: 'teamLeader', required: true, oneOf: 'management', source: [] },
			{ role: 'cultureTeam', required: false, source: [] }
		];
		expect(seatWords(seats)).toEqual(['Directeur of teamleider', 'Cultuurteam (mag)']);
	});
});

describe('the label of a new seat', () => {
	it('is numbered when it is taken', () => {
		expect(seatLabel('teacher', [])).toBe('Leerkracht');
		expect(seatLabel('teacher', ['Leerkracht'])).toBe('Leerkracht 2');
		expect(seatLabel('teacher', ['Leerkracht', 'Leerkracht 2'])).toBe('Leerkracht 3');
	});

	it('is left open where the role says nothing', () => {
		expect(seatLabel('other', [])).toBe('');
	});
});
