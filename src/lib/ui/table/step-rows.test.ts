import { describe, expect, it } from 'vitest';
import type { StepId } from '#lib/domain/instrument/types.ts';
import { readClock } from '#lib/domain/timing/reading.ts';
import { timeOf } from '#lib/domain/timing/wall-clock.ts';
import { ambitionDcl } from '#lib/instruments/ambition-dcl/index.ts';
import { stepRows } from './step-rows.ts';

const { steps, wrapUpMinutes } = ambitionDcl;
const at = (time: string) => Date.parse(`2026-09-24T${time}:00+02:00`);

function rowsAt(now: string, log: readonly (readonly [StepId, string])[]) {
	const reading = readClock(
		{
			steps,
			wrapUpMinutes,
			startedAt: at('13:30'),
			agreedEnd: at('15:30'),
			plannedEnd: null,
			log: log.map(([stepId, time]) => ({ stepId, at: at(time) })),
			acceptedMinutes: {}
		},
		at(now)
	);
	return stepRows(steps, reading);
}

const [contract, focus, draw] = [steps[0].id, steps[1].id, steps[2].id];

describe('the list of steps', () => {
	it('says of every step where it stands', () => {
		const rows = rowsAt('13:50', [
			[contract, '13:30'],
			[draw, '13:40']
		]);
		expect(rows.slice(0, 4).map(({ state }) => state)).toEqual(['was', 'skipped', 'now', 'next']);
	});

	it('counts whole minutes over all visits to a step', () => {
		const rows = rowsAt('13:56', [
			[contract, '13:30'],
			[focus, '13:40'],
			[contract, '13:50']
		]);
		expect(rows[0]?.spent).toBe(16);
		expect(rows[1]?.spent).toBe(10);
	});

	it('shows the real times of what was, and ends with the agreed end', () => {
		const rows = rowsAt('13:50', [
			[contract, '13:30'],
			[focus, '13:40']
		]);
		const zone = 'Europe/Amsterdam';
		expect(timeOf(rows[0]?.to ?? 0, zone)).toBe('13:40');
		expect(timeOf(rows.at(-1)?.to ?? 0, zone)).toBe('15:30');
	});

	it('has no times for a step that was passed over', () => {
		const [, skipped] = rowsAt('13:50', [
			[contract, '13:30'],
			[draw, '13:40']
		]);
		expect(skipped).toMatchObject({ from: null, to: null, spent: 0 });
	});
});
