import { describe, expect, it } from 'vitest';
import { stepId } from '#lib/domain/instrument/types.ts';
import type { Arc } from '#lib/domain/timing/arcs.ts';
import { rimMarks, rimParts } from './rim.ts';

const steps = [
	{ id: stepId('open') },
	{ id: stepId('write'), round: 'yellow' },
	{ id: stepId('discuss'), round: 'yellow' },
	{ id: stepId('do'), round: 'green' },
	{ id: stepId('close') }
] as const;

const arc = (step: string, from: number, to: number): Arc => ({
	stepId: stepId(step),
	from,
	to,
	state: 'coming'
});

const talk = [
	arc('open', 0, 10),
	arc('write', 10, 20),
	arc('discuss', 20, 50),
	arc('do', 50, 93),
	arc('close', 93, 100)
];

describe('the rim of the clock', () => {
	it('has the colour of the round, none for other steps, and its own for closing', () => {
		expect(rimParts(talk, steps, 100).map(({ tone }) => tone)).toEqual([
			'plain',
			'yellow',
			'yellow',
			'green',
			'closing'
		]);
	});

	it('leaves light between its parts, in the middle of the border', () => {
		const [first, second] = rimParts(talk, steps, 100);
		expect((first?.from ?? 0) + (first?.length ?? 0)).toBeLessThan(10);
		expect(second?.from).toBeGreaterThan(10);
	});

	it('keeps a visible part for a step of a few seconds', () => {
		expect(rimParts([arc('open', 0, 0.1)], steps, 100)[0]?.length).toBeCloseTo(0.05);
	});

	it('shows one icon a round, in the middle of its steps together', () => {
		expect(rimMarks(talk, steps)).toEqual([
			{ round: 'yellow', at: 30 },
			{ round: 'green', at: 71.5 }
		]);
	});

	it('keeps the icon in the longest stretch when a round is visited again', () => {
		const again = [...talk.slice(0, 4), arc('write', 93, 96), arc('close', 96, 100)];
		expect(rimMarks(again, steps).find(({ round }) => round === 'yellow')?.at).toBe(30);
	});
});
