import { describe, expect, it } from 'vitest';
import { timeOf } from '#lib/domain/timing/wall-clock.ts';
import { endChoices } from './end-choices.ts';

const zone = 'Europe/Amsterdam';
const at = (time: string) => Date.parse(`2026-09-24T${time}:00+02:00`);
const times = (likely: string, now: string) =>
	endChoices(at(likely), at(now)).map((choice) => timeOf(choice, zone));

describe('choices for the agreed end', () => {
	it('lie around the likely end, which is one of them', () => {
		expect(times('15:30', '13:34')).toEqual(['15:00', '15:15', '15:20', '15:30', '15:45']);
	});

	it('go in half hours when the likely end is far off', () => {
		expect(times('17:00', '13:00')).toEqual(['16:00', '16:30', '16:40', '17:00', '17:30']);
	});

	it('are the next quarters after a start so late that the likely end is near or past', () => {
		expect(times('15:30', '15:25')).toEqual(['15:45', '16:00', '16:15', '16:30', '16:45']);
		expect(times('15:30', '18:00')).toEqual(['18:30', '18:45', '19:00', '19:15']);
	});

	it('never lie within twenty minutes', () => {
		for (const choice of endChoices(at('15:30'), at('14:52'))) {
			expect(choice).toBeGreaterThanOrEqual(at('15:12'));
		}
	});
});
