import { describe, expect, it } from 'vitest';
import { blankConversation } from '#lib/domain/conversation/blank-conversation.ts';
import type { ConversationChoices } from '#lib/domain/conversation/types.ts';
import { chooseEnd, chooseStart, isTurnedRound, talkTimes } from './talk-times.ts';

const zone = 'Europe/Amsterdam';
const at = (time: string) => Date.parse(`2025-06-03T${time}:00+02:00`);
const choicesOf = (choices: Partial<ConversationChoices>) => blankConversation({ choices }).choices;
const held = choicesOf({
	date: '2025-06-03',
	plannedStart: '13:30',
	plannedEnd: '15:30',
	startedAt: at('13:34'),
	endedAt: at('15:20')
});

/** Records what was chosen. */
function recorder() {
	const chosen: [string, unknown][] = [];
	const edit = {
		choose: (key: keyof ConversationChoices, value: unknown) => {
			chosen.push([key, value]);
		}
	};
	return { chosen, edit };
}

describe('the hours of the talk', () => {
	it('are the hours as held, on the day itself', () => {
		expect(talkTimes(held, zone)).toMatchObject({ kind: 'held', start: '13:34', end: '15:20' });
	});

	it('are the planned hours when the steps were entered on another day', () => {
		const evening = { ...held, startedAt: Date.parse('2025-06-05T20:00:00+02:00') };
		expect(talkTimes(evening, zone)).toEqual({ kind: 'planned', start: '13:30', end: '15:30' });
	});

	it('end as agreed while the talk has not been ended', () => {
		const running = { ...held, endedAt: null, agreedEnd: at('15:10') };
		expect(talkTimes(running, zone)).toMatchObject({ end: '15:10', endIn: 'agreedEnd' });
	});

	it('are corrected where they are kept', () => {
		const { chosen, edit } = recorder();
		const times = talkTimes(held, zone);
		chooseStart(edit, times, '13:40', zone);
		chooseEnd(edit, times, '15:25', zone);
		chooseStart(edit, talkTimes(choicesOf({}), zone), '09:00', zone);
		chooseEnd(edit, talkTimes({ ...held, endedAt: null }, zone), '16:00', zone);
		expect(chosen).toEqual([
			['startedAt', at('13:40')],
			['endedAt', at('15:25')],
			['plannedStart', '09:00'],
			['plannedEnd', '16:00']
		]);
	});

	it('are not lost by clearing the field of a talk that was held', () => {
		const { chosen, edit } = recorder();
		chooseStart(edit, talkTimes(held, zone), null, zone);
		chooseEnd(edit, talkTimes(held, zone), null, zone);
		expect(chosen).toEqual([]);
	});

	it('are said to be turned round when the end is not after the start', () => {
		expect(isTurnedRound({ kind: 'planned', start: '15:00', end: '14:00' })).toBe(true);
		expect(isTurnedRound({ kind: 'planned', start: '15:00', end: '15:01' })).toBe(false);
		expect(isTurnedRound({ kind: 'planned', start: null, end: '15:01' })).toBe(false);
	});
});
