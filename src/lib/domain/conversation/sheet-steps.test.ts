import { describe, expect, it } from 'vitest';
import { stepId, type Step } from '../instrument/types.ts';
import { stepToEnter, stopsOf, wasAt } from './sheet-steps.ts';
import type { LogEntry } from './types.ts';

const step = (id: string, number: number, group: string): Step => ({
	id: stepId(id),
	number,
	group,
	title: id,
	towards: id,
	phase: { text: group, source: [] },
	minutes: 5,
	protectedMinutes: 2,
	guidance: [],
	prompts: [],
	cards: [],
	activity: { kind: 'talk' },
	source: []
});
const entered = (id: string, at: number): LogEntry => ({
	id: `${id}-${at}`,
	order: '',
	createdAt: at,
	stepId: stepId(id),
	at
});

const steps = [step('focus', 2, 'Focus'), step('draw', 3, 'Wensen'), step('write', 3, 'Wensen')];
const wishes = stopsOf(steps)[1];
if (!wishes) throw new Error('no stop');

describe('the stops of the rail', () => {
	it('are the numbered steps of the guide', () => {
		expect(stopsOf(steps).map(({ number, name }) => [number, name])).toEqual([
			[2, 'Focus'],
			[3, 'Wensen']
		]);
	});

	it('lead to the first step when nobody was there yet', () => {
		expect(stepToEnter(wishes, [entered('focus', 1)]).id).toBe('draw');
		expect(wasAt(wishes, [entered('focus', 1)])).toBe(false);
	});

	it('lead back to the step where people were last', () => {
		const log = [entered('write', 9), entered('draw', 3)];
		expect(stepToEnter(wishes, log).id).toBe('write');
		expect(wasAt(wishes, log)).toBe(true);
	});
});
