import { describe, expect, it } from 'vitest';
import { freshAgreement } from '../conversation/agreements.ts';
import { blankConversation, type BlankParts } from '../conversation/blank-conversation.ts';
import { firstYearOf } from '../conversation/school-year.ts';
import type { Agreement, LookBackEntry, Note } from '../conversation/types.ts';
import { openKnots, schoolLine } from './school-line.ts';

const entity = (id: string) => ({ id, order: 'a0', createdAt: 0 });
const agreement = (id: string, parts: Partial<Agreement> = {}): Agreement => ({
	...entity(id),
	...freshAgreement(null),
	what: `Afspraak ${id}`,
	whoElse: '',
	location: '',
	...parts
});
const chance = (id: string, ambitionId: string): Note => ({
	...entity(id),
	color: 'pink',
	text: '',
	remark: '',
	contribution: '',
	contributors: '',
	alternative: '',
	authorId: null,
	clusterId: null,
	parked: false,
	ambitionIds: [ambitionId],
	domain: null,
	term: null,
	priority: true
});
const lookBack = (parts: Partial<LookBackEntry>): LookBackEntry => ({
	...entity('look'),
	what: '',
	details: '',
	result: '',
	outcome: null,
	sourceAgreementId: null,
	carriedId: null,
	...parts
});
const talk = (id: string, date: string | null, parts: BlankParts) =>
	blankConversation({ id, ...parts, choices: { date } });

const first = talk('first', '2025-06-03', {
	ambitions: [{ ...entity('maken'), text: 'Maken en laten zien', competences: [] }],
	notes: [chance('chance', 'maken')],
	agreements: [
		agreement('a', { opportunityIds: ['chance'], by: '2025-09-16' }),
		agreement('b', { opportunityIds: ['chance'], by: '2025-07-31' }),
		agreement('loose')
	]
});

describe('the line of a school', () => {
	it('stands over school years, which begin on 1 August', () => {
		expect([firstYearOf('2025-07-31'), firstYearOf('2025-08-01')]).toEqual([2024, 2025]);
		expect(schoolLine([first], '2026-08-01').years).toEqual([2024, 2025, 2026]);
	});

	it('hangs each agreement at its ambition, in the year of its day', () => {
		const [ambition, loose] = schoolLine([first], '2025-06-09').threads;
		expect(ambition).toMatchObject({ text: 'Maken en laten zien', since: 2024 });
		expect(ambition?.knots.map(({ agreement: { id }, year }) => [id, year])).toEqual([
			['a', 2025],
			['b', 2024]
		]);
		expect(loose?.text).toBeNull();
		expect(loose?.knots.map(({ agreement: { id } }) => id)).toEqual(['loose']);
	});

	it('goes on in the agreement that carries it, and says what became of each', () => {
		const second = talk('second', '2026-06-02', {
			ambitions: [{ ...entity('again'), text: ' maken en laten zien', competences: [] }],
			agreements: [agreement('next', { by: '2026-11-11' })],
			lookBacks: [
				lookBack({ sourceAgreementId: 'a', outcome: 'partly', carriedId: 'next' }),
				lookBack({ id: 'two', sourceAgreementId: 'b', outcome: 'done' })
			]
		});
		const line = schoolLine([first, second], '2026-06-09');
		const [ambition] = line.threads;
		expect(line.threads).toHaveLength(2);
		expect(ambition?.knots.map(({ agreement: { id }, became }) => [id, became])).toEqual([
			['a', 'carried'],
			['b', 'done'],
			['next', 'open']
		]);
		expect(openKnots(line).map(({ agreement: { id } }) => id)).toEqual(['next', 'loose']);
	});

	it('shows what was ticked off between talks', () => {
		const ticked = talk('t', '2025-06-03', { agreements: [agreement('a', { outcome: 'done' })] });
		expect(openKnots(schoolLine([ticked], '2025-06-09'))).toEqual([]);
	});

	it('keeps two talks of one day apart, and one without a day in this year', () => {
		const talks = ['one', 'two'].map((id) =>
			talk(id, '2026-06-02', { agreements: [agreement(id)] })
		);
		const open = talk('open', null, { agreements: [agreement('open')] });
		const [loose] = schoolLine([...talks, open], '2026-09-01').threads;
		expect(loose?.knots.map(({ talkId, year }) => [talkId, year])).toEqual([
			['one', 2025],
			['two', 2025],
			['open', 2026]
		]);
	});
});
