import { describe, expect, it } from 'vitest';
import { blankConversation } from '#lib/domain/conversation/blank-conversation.ts';
import { messageFacts, missingInMessage } from './message-facts.ts';

describe('the facts in a message', () => {
	it('are said in words', () => {
		const talk = blankConversation({
			texts: { school: 'De Wilgenroos', place: 'Oosterdonk', location: 'Teamkamer' },
			choices: { date: '2025-06-03', plannedStart: '13:30', plannedEnd: '15:20' }
		});
		expect(messageFacts(talk, { minutes: 120 })).toEqual({
			school: 'De Wilgenroos',
			place: 'Teamkamer',
			date: 'dinsdag 3 juni 2025',
			start: '13:30',
			end: '15:20',
			duration: '110 minuten'
		});
	});

	it('take the length of the guide while the times are open', () => {
		expect(messageFacts(blankConversation(), { minutes: 120 })).toMatchObject({
			date: '',
			duration: 'twee uur'
		});
	});

	it('name what is missing', () => {
		expect(missingInMessage(['date', 'place'])).toBe('Vul nog in: de datum, de plek.');
		expect(missingInMessage([])).toBe('');
	});
});
