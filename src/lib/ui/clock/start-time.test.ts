import { describe, expect, it } from 'vitest';
import { startFrom } from './start-time.ts';

const zone = 'Europe/Amsterdam';
const at = (time: string, date = '2026-09-24') => Date.parse(`${date}T${time}:00+02:00`);
const now = at('14:05');
const end = at('15:20');

describe('a corrected start', () => {
	it('is the last moment at which the clock showed that time', () => {
		expect(startFrom('13:30', end, now, zone)).toEqual({ ok: true, value: at('13:30') });
	});

	it('may lie before midnight', () => {
		const night = at('00:20', '2026-09-25');
		expect(startFrom('23:50', night + 3_600_000, night, zone)).toEqual({
			ok: true,
			value: at('23:50')
		});
	});

	it('is now at the latest', () => {
		expect(startFrom('14:05', end, now, zone)).toEqual({ ok: true, value: now });
		expect(startFrom('14:06', end, now, zone)).toEqual({ ok: false, error: 'not-yet' });
	});

	it('lies before the end', () => {
		expect(startFrom('15:30', end, at('15:40'), zone)).toEqual({ ok: false, error: 'after-end' });
	});

	it('needs a time', () => {
		expect(startFrom('half twee', end, now, zone)).toEqual({ ok: false, error: 'not-a-time' });
	});
});
