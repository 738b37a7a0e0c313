import { promptId, stepId, type Instrument, type Step } from '../instrument/types.ts';
import type { Note } from '../conversation/types.ts';

const line = (text: string) => ({ text, source: [] });

const step: Step = {
	id: stepId('inventory'),
	number: 1,
	group: 'Doen we al',
	title: 'Doen we al',
	towards: 'groen',
	phase: line('Inventariseren'),
	minutes: 10,
	protectedMinutes: 5,
	guidance: [],
	prompts: [
		{
			id: promptId('Q1'),
			text: 'Wat zijn de sterke punten?',
			answer: 'written',
			reportAs: 'Sterke punten',
			source: []
		}
	],
	cards: [],
	activity: {
		kind: 'inventory',
		domains: [
			{ domain: 1, short: 'in huis', ...line('Domein 1') },
			{ domain: 2, short: 'omgeving', ...line('Domein 2') }
		]
	},
	source: []
};

/** A guide with one step and only some report headings, for tests. */
export const testGuide: Instrument = {
	id: 'ambition-dcl',
	version: 1,
	title: 'Ambitiegesprek',
	subtitle: '',
	fullTitle: line(''),
	publisher: '',
	minutes: 10,
	wrapUpMinutes: 7,
	goal: [],
	opening: line(''),
	rules: [],
	seats: [],
	checklist: [],
	messages: [],
	steps: [step],
	cards: [],
	report: [
		{ part: 'participants', heading: 'Aan tafel' },
		{ part: 'ambitions', heading: 'Onze ambities' },
		{ part: 'opportunities', heading: 'Alle kansen' },
		{ part: 'agreements', heading: 'Afspraken' }
	]
};

/** A note of which only what matters to a test is given. */
export const testNote = (id: string, given: Partial<Note>): Note => ({
	id,
	order: id,
	createdAt: 0,
	color: 'yellow',
	text: id,
	remark: '',
	contribution: '',
	contributors: '',
	alternative: '',
	authorId: null,
	clusterId: null,
	parked: false,
	ambitionIds: [],
	domain: null,
	term: null,
	priority: false,
	...given
});
