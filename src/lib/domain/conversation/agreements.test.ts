import { describe, expect, it } from 'vitest';
import {
	countByOwner,
	freshAgreement,
	missingIn,
	opportunitiesWithoutAgreement,
	whoTakesPart
} from './agreements.ts';
import type { Agreement, Note, Participant } from './types.ts';

const agreement = (fields: Partial<Agreement>): Agreement => ({
	id: 'g',
	order: 'a0',
	createdAt: 0,
	what: '',
	whoElse: '',
	location: '',
	participantIds: [],
	owner: 'school',
	by: null,
	time: null,
	opportunityIds: [],
	inPlannedCulture: false,
	heading: null,
	fits: null,
	outcome: null,
	...fields
});
const note = (fields: Partial<Note>): Note => ({
	id: 'n',
	order: 'a0',
	createdAt: 0,
	color: 'pink',
	text: 'Verhalenroute',
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
	priority: true,
	...fields
});
const seat = (id: string, role: Participant['role'], label: string): Participant => ({
	id,
	order: id,
	createdAt: 0,
	role,
	label,
	valuable: '',
	experience: '',
	followUp: ''
});
const seats = [
	seat('d', 'principal', 'Directeur'),
	seat('i', 'intermediary', 'Intermediair'),
	seat('t', 'teacher', 'Leerkracht')
];

describe('opportunities without an agreement', () => {
	it('are the priorities that no agreement takes up', () => {
		const notes = [
			note({ id: 'open' }),
			note({ id: 'taken' }),
			note({ id: 'small', priority: false }),
			note({ id: 'green', color: 'green' })
		];
		const agreements = [agreement({ opportunityIds: ['taken'] })];
		expect(opportunitiesWithoutAgreement({ notes, agreements }).map(({ id }) => id)).toEqual([
			'open'
		]);
	});

	it('give their words and their link to a new agreement that the school owns', () => {
		expect(freshAgreement(note({ id: 'r1' }))).toMatchObject({
			what: 'Verhalenroute',
			owner: 'school',
			opportunityIds: ['r1'],
			by: null
		});
		expect(freshAgreement(null)).toMatchObject({ what: '', opportunityIds: [] });
	});
});

describe('who takes part', () => {
	it('follows the table, then names people outside it', () => {
		const who = agreement({ participantIds: ['t', 'd'], whoElse: ' heemkundekring ' });
		expect(whoTakesPart(who, seats)).toEqual(['Directeur', 'Leerkracht', 'heemkundekring']);
	});

	it('does not name the intermediary twice when the intermediary owns it', () => {
		const who = agreement({ owner: 'intermediary', participantIds: ['i', 't'] });
		expect(whoTakesPart(who, seats)).toEqual(['Leerkracht']);
	});
});

it('counts agreements by owner', () => {
	const all = [agreement({}), agreement({ owner: 'intermediary' }), agreement({})];
	expect(countByOwner(all)).toEqual({ school: 2, intermediary: 1 });
});

it.each([
	[agreement({}), ['what', 'who', 'when']],
	[agreement({ owner: 'intermediary', what: 'Mailen' }), ['when']],
	[agreement({ what: 'Bellen', whoElse: 'bibliotheek', by: '2025-09-30' }), []]
])('says what %o still misses', (each, expected) => {
	expect(missingIn(each, seats)).toEqual(expected);
});
