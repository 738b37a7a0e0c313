import { describe, expect, it } from 'vitest';
import { spokenClock, stepTimeWords, wrapUpWords } from './time-words.ts';

const end = Date.parse('2026-09-24T15:20:00+02:00');
const zone = 'Europe/Amsterdam';

describe('the spoken clock', () => {
	it('says what is left and until when', () => {
		expect(spokenClock({ left: 74, end }, zone)).toBe('Nog 74 minuten, tot 15:20');
		expect(spokenClock({ left: 1, end }, zone)).toBe('Nog 1 minuut, tot 15:20');
	});

	it('says calmly that the time is over', () => {
		expect(spokenClock({ left: 0, end }, zone)).toBe('De tijd is om. Het einde was om 15:20.');
	});
});

describe('the time of a step', () => {
	it.each([
		[{ stepLeft: 660, stepOver: 0 }, 'nog 11 min'],
		[{ stepLeft: 1, stepOver: 0 }, 'nog 1 min'],
		[{ stepLeft: 0, stepOver: 0 }, 'tijd voor de volgende stap'],
		[{ stepLeft: -59, stepOver: 0 }, 'tijd voor de volgende stap'],
		[{ stepLeft: -400, stepOver: 6 }, '6 min langer']
	])('is never negative: %o', (reading, words) => {
		expect(stepTimeWords(reading)).toBe(words);
	});
});

describe('the call to wrap up', () => {
	it('counts minutes in words that fit the number', () => {
		expect(wrapUpWords(7)).toBe('Nog 7 minuten: rond af');
		expect(wrapUpWords(1)).toBe('Nog 1 minuut: rond af');
	});
});
