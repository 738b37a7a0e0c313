import { describe, expect, it } from 'vitest';
import { wilgenroos } from '../../../../tests/fixtures/wilgenroos.ts';
import type { ConversationChoices } from '../conversation/types.ts';
import { dayOf, facts } from './facts.ts';

const when = (changes: Partial<ConversationChoices>) => {
	const talk = wilgenroos();
	const changed = { ...talk, choices: { ...talk.choices, ...changes } };
	return facts(changed, true, 'Europe/Amsterdam')[0]?.value;
};

describe('the head of the report', () => {
	it.each([
		['the hours as held', {}, 'dinsdag 3 juni 2025, 13:34 tot 15:20 uur'],
		['the agreed end while it runs', { endedAt: null }, 'dinsdag 3 juni 2025, 13:34 tot 15:20 uur'],
		['the plan before it began', { startedAt: null }, 'dinsdag 3 juni 2025, 13:30 tot 15:30 uur'],
		[
			'the plan when steps were entered on another day',
			{ startedAt: Date.parse('2025-06-04T20:00:00+02:00') },
			'dinsdag 3 juni 2025, 13:30 tot 15:30 uur'
		],
		[
			'the day it began when none was filled in',
			{ date: null, endedAt: null, agreedEnd: null, plannedEnd: null },
			'dinsdag 3 juni 2025, vanaf 13:34 uur'
		],
		[
			'that nothing is known',
			{ date: null, startedAt: null, plannedStart: null },
			'nog niet ingevuld'
		]
	] satisfies [string, Partial<ConversationChoices>, string][])(
		'shows %s',
		(_, changes, expected) => {
			expect(when(changes)).toBe(expected);
		}
	);

	it('names the seats in one sentence, the intermediary last', () => {
		expect(facts(wilgenroos(), true).at(-1)?.value).toBe(
			"directeur, cultuurcoördinator (icc'er), leerkracht bovenbouw (cultuurteam) en intermediair"
		);
	});

	it('shows a day that is no date as it was typed', () => {
		const talk = wilgenroos();
		expect(dayOf({ ...talk, choices: { ...talk.choices, date: 'na de zomer' } })).toBe(
			'na de zomer'
		);
	});
});
