import { describe, expect, it } from 'vitest';
import { readTime } from './read-time.ts';

describe('a typed time', () => {
	it.each([
		['15:20', '15:20'],
		['9:05', '09:05'],
		['15.20', '15:20'],
		['1520', '15:20'],
		['920', '09:20'],
		['15u20', '15:20'],
		['15 u 20', '15:20'],
		['15', '15:00'],
		['15u', '15:00'],
		[' 15:20 ', '15:20']
	])('reads %s as %s', (typed, time) => {
		expect(readTime(typed)).toBe(time);
	});

	it.each(['', 'straks', '15:2', '15:200'])('leaves %s as it is, to be explained', (typed) => {
		expect(readTime(typed)).toBe(typed);
	});
});
