import { describe, expect, it, vi } from 'vitest';
import { dateOf, epochAt, momentsAt, timeOf } from './wall-clock.ts';

const zone = 'Europe/Amsterdam';
const utc = (text: string): number => Date.parse(text);

describe('epochAt', () => {
	it.each([
		['2025-06-03', '13:34', '2025-06-03T11:34:00Z'],
		['2025-01-15', '13:34', '2025-01-15T12:34:00Z'],
		['2025-03-30', '01:59', '2025-03-30T00:59:00Z'],
		['2025-03-30', '03:00', '2025-03-30T01:00:00Z'],
		['2025-03-30', '12:00', '2025-03-30T10:00:00Z'],
		['2025-10-26', '01:59', '2025-10-25T23:59:00Z'],
		['2025-10-26', '03:00', '2025-10-26T02:00:00Z'],
		['2025-12-31', '23:59', '2025-12-31T22:59:00Z'],
		['2026-01-01', '00:00', '2025-12-31T23:00:00Z']
	])('%s %s in Amsterdam is %s', (date, time, expected) => {
		expect(epochAt(date, time, zone)).toBe(utc(expected));
	});

	it('moves a time that is skipped in spring an hour on', () => {
		expect(timeOf(epochAt('2025-03-30', '02:30', zone), zone)).toBe('03:30');
	});

	it('takes the first of two in the hour that comes twice', () => {
		expect(epochAt('2025-10-26', '02:30', zone)).toBe(utc('2025-10-26T00:30:00Z'));
		expect(momentsAt('2025-10-26', '02:30', zone)).toEqual([
			utc('2025-10-26T00:30:00Z'),
			utc('2025-10-26T01:30:00Z')
		]);
	});

	it('knows other zones, also with half hours', () => {
		expect(epochAt('2025-06-03', '13:34', 'Asia/Kolkata')).toBe(utc('2025-06-03T08:04:00Z'));
		expect(epochAt('2025-03-09', '03:30', 'America/New_York')).toBe(utc('2025-03-09T07:30:00Z'));
		expect(epochAt('2025-06-03', '13:34', 'America/Curacao')).toBe(utc('2025-06-03T17:34:00Z'));
	});

	it('uses the zone of the device when none is given', () => {
		expect(epochAt('2025-06-03', '13:34')).toBe(new Date(2025, 5, 3, 13, 34).getTime());
	});

	it('shows on the device what the zone of the device says, at every half hour of a year', () => {
		const device = Intl.DateTimeFormat().resolvedOptions().timeZone;
		const wrong: string[] = [];
		for (let half = 0; half < 365 * 48; half++) {
			const epoch = Date.UTC(2025, 0, 1) + half * 1_800_000 + 59_999;
			const isSame =
				timeOf(epoch) === timeOf(epoch, device) && dateOf(epoch) === dateOf(epoch, device);
			if (!isSame) wrong.push(new Date(epoch).toISOString());
		}
		expect(wrong).toEqual([]);
	});

	it.each([
		['2025-06-03', '24:00'],
		['2025-06-03', ''],
		['', '13:34'],
		['3 juni', '13:34'],
		['2025-02-30', '13:34'],
		['2025', '13:34']
	])('throws for "%s" "%s"', (date, time) => {
		expect(() => epochAt(date, time, zone)).toThrow(RangeError);
	});

	it('is undone by timeOf and dateOf at every half hour of a year, but in the skipped hour', () => {
		const wrong: string[] = [];
		for (let half = 0; half < 365 * 48; half++) {
			const wall = new Date(Date.UTC(2025, 0, 1) + half * 1_800_000).toISOString();
			const [date, time] = [wall.slice(0, 10), wall.slice(11, 16)];
			const epoch = epochAt(date, time, zone);
			if (dateOf(epoch, zone) !== date || timeOf(epoch, zone) !== time) wrong.push(wall);
		}
		expect(wrong).toEqual(['2025-03-30T02:00:00.000Z', '2025-03-30T02:30:00.000Z']);
	});
});

describe('timeOf and dateOf', () => {
	it('show the zone of the device where none is given, over both changes of the clock', () => {
		vi.stubEnv('TZ', zone);
		const quarters = ['2025-03-29T20:00:00Z', '2025-10-25T20:00:00Z'].flatMap((from) =>
			Array.from({ length: 48 }, (_, index) => utc(from) + index * 900_000)
		);
		const shown = (at: number, of?: string) => `${dateOf(at, of)} ${timeOf(at, of)}`;
		expect(quarters.map((at) => shown(at))).toEqual(quarters.map((at) => shown(at, zone)));
		expect(epochAt('2025-10-26', '03:00')).toBe(epochAt('2025-10-26', '03:00', zone));
		vi.stubEnv('TZ', 'America/New_York');
		expect(shown(quarters[0] ?? 0)).toBe('2025-03-29 16:00');
		vi.unstubAllEnvs();
	});

	it('drop the seconds', () => {
		expect(timeOf(utc('2025-06-03T13:12:59.999Z'), zone)).toBe('15:12');
	});

	it('write midnight as 00:00 of the new day', () => {
		expect(timeOf(utc('2025-06-03T22:00:00Z'), zone)).toBe('00:00');
		expect(dateOf(utc('2025-06-03T22:00:00Z'), zone)).toBe('2025-06-04');
	});
});
