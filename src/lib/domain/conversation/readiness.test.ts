import { describe, expect, it } from 'vitest';
import { itemId, type Instrument } from '../instrument/types.ts';
import { blankConversation, seatOf } from './blank-conversation.ts';
import { missingSeats, readinessOf } from './readiness.ts';

const checklist: Instrument['checklist'] = [
	{ id: itemId('know'), text: '', short: 'Beeld van de school', kind: 'prepare', source: [] },
	{ id: itemId('pens'), text: '', short: 'Stiften', kind: 'pack', source: [] }
];

const seats: Instrument['seats'] = [
	{ role: 'principal', required: true, oneOf: 'management', source: [] },
	{ role: 'teamLeader', required: true, oneOf: 'management', source: [] },
	{ role: 'cultureCoordinator', required: true, source: [] },
	{ role: 'cultureTeam', required: false, source: [] }
];

const extra = (text: string, done: boolean) => ({ id: text, order: 'a', createdAt: 0, text, done });

describe('readiness', () => {
	it('counts what is ticked and names what is open, in the order of the guide', () => {
		const talk = blankConversation({ ticks: new Set(['pens']) });
		expect(readinessOf(talk, { checklist })).toEqual({
			done: 1,
			total: 2,
			open: [{ short: 'Beeld van de school', kind: 'prepare' }]
		});
	});

	it('counts what the facilitator added', () => {
		const talk = blankConversation({ extraItems: [extra('Taart', false), extra('Sleutel', true)] });
		const { done, total, open } = readinessOf(talk, { checklist });
		expect([done, total]).toEqual([1, 4]);
		expect(open.at(-1)).toEqual({ short: 'Taart', kind: 'pack' });
	});

	it('leaves out an added thing that has no words yet', () => {
		const talk = blankConversation({ extraItems: [extra('  ', false)] });
		expect(readinessOf(talk, { checklist }).total).toBe(2);
	});

	it('does not count ticks of other things', () => {
		const talk = blankConversation({ ticks: new Set(['A3.1-asked']) });
		expect(readinessOf(talk, { checklist }).done).toBe(0);
	});
});

describe('seats that the guide asks for', () => {
	it('names each empty seat with the roles that may take it', () => {
		expect(missingSeats(blankConversation(), { seats })).toEqual([
			['principal', 'teamLeader'],
			['cultureCoordinator']
		]);
	});

	it('is content with one of the alternatives', () => {
		const talk = blankConversation({ participants: [seatOf('teamLeader')] });
		expect(missingSeats(talk, { seats })).toEqual([['cultureCoordinator']]);
	});

	it('never asks for a seat that the guide leaves free', () => {
		const participants = [seatOf('principal'), seatOf('cultureCoordinator')];
		expect(missingSeats(blankConversation({ participants }), { seats })).toEqual([]);
	});
});
