import { describe, expect, it } from 'vitest';
import { ok } from '../result.ts';
import { endFrom } from './end-time.ts';
import { epochAt } from './wall-clock.ts';

const zone = 'Europe/Amsterdam';
const june = (day: number, time: string): number => epochAt(`2025-06-0${day}`, time, zone);
const start = june(3, '13:34');
const now = june(3, '13:39');

describe('endFrom', () => {
	it('takes a later time on the same day', () => {
		expect(endFrom(start, '15:20', now, zone)).toEqual(ok(june(3, '15:20')));
	});

	it('takes the next day after midnight', () => {
		const late = june(3, '23:00');
		expect(endFrom(late, '00:30', late, zone)).toEqual(ok(june(4, '00:30')));
	});

	it('goes twelve hours far and no minute further', () => {
		expect(endFrom(start, '01:34', now, zone)).toEqual(ok(june(4, '01:34')));
		expect(endFrom(june(3, '08:00'), '20:00', now, zone)).toEqual(ok(june(3, '20:00')));
	});

	it.each([
		['', 'not-a-time'],
		['25:00', 'not-a-time'],
		['9:00', 'not-a-time'],
		['15.20', 'not-a-time'],
		['13:20', 'before-start'],
		['13:34', 'before-start'],
		['01:35', 'before-start'],
		['13:39', 'past'],
		['13:38', 'past']
	])('refuses "%s" as %s', (time, kind) => {
		expect(endFrom(start, time, now, zone)).toEqual({ ok: false, error: { kind } });
	});

	it('refuses a time over twelve hours later on the same day as too far', () => {
		expect(endFrom(june(3, '08:00'), '20:01', now, zone)).toMatchObject({
			error: { kind: 'too-far' }
		});
	});

	it('finds the second 02:30 of the night in which the clock goes back', () => {
		const inFirst = Date.parse('2025-10-26T00:50:00Z');
		expect(endFrom(inFirst, '02:30', inFirst, zone)).toEqual(
			ok(Date.parse('2025-10-26T01:30:00Z'))
		);
	});
});
