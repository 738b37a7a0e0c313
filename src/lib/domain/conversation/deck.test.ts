import { describe, expect, it } from 'vitest';
import { itemId, promptId, stepId, type Step } from '../instrument/types.ts';
import { deckOf, isDone } from './deck.ts';

const line = (text: string) => ({ text, source: [] });
const prompt = (id: string) => ({ id: promptId(id), text: id, source: [] });

const base = {
	id: stepId('contract'),
	number: 1,
	group: 'Contracteren',
	title: 'Contracteren',
	towards: 'contracteren',
	phase: line(''),
	minutes: 8,
	protectedMinutes: 4,
	guidance: [],
	cards: [],
	source: []
} as const;

const contract: Step = {
	...base,
	prompts: [prompt('A0.4'), prompt('A3.3'), prompt('A3.8')],
	activity: {
		kind: 'contract',
		time: promptId('A3.3'),
		statements: [
			{ id: itemId('A3.4'), optional: false, ...line('niemand notuleert') },
			{ id: itemId('A3.7'), optional: true, ...line('geen aanbod') }
		],
		valuable: promptId('A3.8'),
		own: line('Het is voor mij zinvol als…')
	}
};

const talk: Step = {
	...base,
	prompts: [prompt('A4.2'), prompt('A4.3')],
	activity: { kind: 'talk' }
};

describe('the cards of a step', () => {
	it('are its questions', () => {
		expect(deckOf(talk).map(({ kind }) => kind)).toEqual(['question', 'question']);
	});

	it('are while contracting also the end time, what is said, and the own sentence last', () => {
		expect(deckOf(contract).map(({ kind }) => kind)).toEqual([
			'question',
			'end-time',
			'statements',
			'question',
			'own'
		]);
	});
});

describe('the cards of a step with topics', () => {
	const field = (id: string, text: string) => ({
		id: promptId(id),
		text,
		source: [],
		tip: line(`Bijvoorbeeld ${text}`),
		short: text
	});
	const topicsIn = (activity: Step['activity']) =>
		deckOf({ ...base, prompts: [prompt('vraag')], activity }).slice(1);

	it('show each aspect, field of a picture and E after the questions', () => {
		const fields = [field('one', 'Visie'), field('two', 'Deskundigheid')];
		expect(topicsIn({ kind: 'aspects', aspects: fields })).toHaveLength(2);
		expect(topicsIn({ kind: 'vision', horizon: 2028, fields })).toHaveLength(2);
		const energy = { id: promptId('e'), low: 'kost veel', high: 'geeft veel', ...line('Energie') };
		expect(topicsIn({ kind: 'lookBack', threeEs: [energy] })).toEqual([
			{
				kind: 'topic',
				topic: { id: 'e', text: 'Energie', hint: 'Van ‘kost veel’ naar ‘geeft veel’' }
			}
		]);
	});

	it('show a heading once: where the guide asks it, its example words lie on the question', () => {
		const headings = [field('head', 'vraag'), field('other', 'Organisatie')];
		const activity = { kind: 'plan', headings, appointments: false } as const;
		const deck = deckOf({ ...base, prompts: [prompt('vraag')], activity });
		expect(deck.map((card) => [card.kind, 'tip' in card && card.tip])).toEqual([
			['question', 'Bijvoorbeeld vraag'],
			['topic', false]
		]);
	});
});

describe('a card', () => {
	const [question, , statements, , own] = deckOf(contract);

	it('is done once its question was asked', () => {
		expect(question && isDone(question, new Set())).toBe(false);
		expect(question && isDone(question, new Set(['A0.4']))).toBe(true);
	});

	it('with statements is done without the optional ones', () => {
		expect(statements && isDone(statements, new Set(['A3.7']))).toBe(false);
		expect(statements && isDone(statements, new Set(['A3.4']))).toBe(true);
	});

	it('with the own sentence has a mark of its own', () => {
		expect(own && isDone(own, new Set(['contract/own']))).toBe(true);
	});
});
