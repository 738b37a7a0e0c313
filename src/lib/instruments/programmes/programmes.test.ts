import { describe, expect, it } from 'vitest';
import { blankConversation } from '#lib/domain/conversation/blank-conversation.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import { guideReader } from '../guide-of.ts';
import { guidesOn } from '../index.ts';
import { nextPeriod } from '../../../../tests/fixtures/next-period.ts';
import periods from './periods.json' with { type: 'json' };
import { programmeOn } from './programme.ts';

const [now] = periods;
if (now === undefined) throw new Error('no period');
const two = [nextPeriod, now] as const;

const goalsIn = (guides: readonly Instrument[]) =>
	guides.flatMap(({ steps }) =>
		steps.flatMap(({ activity }) => (activity.kind === 'goals' ? activity.goals : []))
	);

describe('the periods of the programme', () => {
	it('lie one after the other, each with its own goals', () => {
		const inOrder = periods.toSorted((a, b) => a.from.localeCompare(b.from));
		for (const [index, { from, until, po, vo, voAmbition }] of inOrder.entries()) {
			expect(from < until).toBe(true);
			expect(from > (inOrder[index - 1]?.until ?? '')).toBe(true);
			for (const { goals } of [po, vo, voAmbition]) {
				expect(new Set(goals.map(({ key }) => key)).size).toBe(goals.length);
			}
		}
	});

	it.each([
		['before any of them', '2024-12-31', '2025-2028'],
		['on the first day', '2025-01-01', '2025-2028'],
		['on the last day', '2028-12-31', '2025-2028'],
		['on the first day of the next', '2029-01-01', '2029-2032'],
		['after all of them', '2040-06-01', '2029-2032']
	])('are picked by the day: %s', (_, day, years) => {
		expect(programmeOn(day, two).years).toBe(years);
	});
});

describe('a talk in a period that was added later', () => {
	const later = guidesOn('2030-03-12', two);

	it('has the goals, also one with a key of its own, of that period', () => {
		const goals = goalsIn(later);
		expect(goals.map(({ text }) => text)).toContain('Elke klas maakt elk jaar een voorstelling.');
		expect(goals.map(({ key }) => key)).toContain('making');
	});

	it('says nothing of the period before, in any question, card or message', () => {
		const told = JSON.stringify(later.filter(({ id }) => id !== 'ambition-dcl'));
		expect(told).not.toMatch(/CmK|202[58]|Cultuureducatie met Kwaliteit/);
		expect(told).toContain('Waar wil de school staan in 2032?');
	});

	it('leaves the talks of the period before as they were', () => {
		expect(guidesOn('2028-12-31', two)).toEqual(guidesOn('2028-12-31'));
	});
});

describe('the guide of a talk', () => {
	it('follows the day of the talk, and the day it was made while that is open', () => {
		const guideOf = guideReader(two);
		const talk = blankConversation({ instrumentId: 'route-po', createdAt: Date.UTC(2029, 5, 1) });
		expect(goalsIn([guideOf(talk)]).map(({ key }) => key)).toContain('making');
		const moved = { ...talk, choices: { ...talk.choices, date: '2027-06-01' } };
		expect(goalsIn([guideOf(moved)]).map(({ key }) => key)).not.toContain('making');
	});
});
