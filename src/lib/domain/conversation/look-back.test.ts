import { describe, expect, it } from 'vitest';
import { blankConversation, seatOf } from './blank-conversation.ts';
import { carriedTo, entriesFrom, tally } from './look-back.ts';
import type { Agreement, LookBackEntry } from './types.ts';

const agreement = (id: string, fields: Partial<Agreement> = {}): Agreement => ({
	id,
	order: id,
	createdAt: 0,
	what: `Afspraak ${id}`,
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
const entry = (fields: Partial<LookBackEntry>): LookBackEntry => ({
	id: 'entry',
	order: 'a0',
	createdAt: 0,
	what: '',
	details: '',
	result: '',
	outcome: null,
	sourceAgreementId: null,
	carriedId: null,
	...fields
});
const asIs = (date: string) => date;

describe('looking back at the agreements of an earlier talk', () => {
	const icc = seatOf('cultureCoordinator', 'Cultuurcoördinator');
	const earlier = blankConversation({
		participants: [icc],
		agreements: [
			agreement('a', { participantIds: [icc.id], by: '2025-10-08' }),
			agreement('b', { outcome: 'done' }),
			agreement('empty', { what: '  ' })
		]
	});

	it('takes every agreement that says something, with who and when in words', () => {
		expect(entriesFrom(earlier, [], asIs)).toEqual([
			{
				what: 'Afspraak a',
				details: 'Cultuurcoördinator, 2025-10-08',
				outcome: null,
				sourceAgreementId: 'a'
			},
			{ what: 'Afspraak b', details: '', outcome: 'done', sourceAgreementId: 'b' }
		]);
	});

	it('does not put the same agreement on the list twice', () => {
		const known = [entry({ sourceAgreementId: 'a' })];
		expect(entriesFrom(earlier, known, asIs).map(({ what }) => what)).toEqual(['Afspraak b']);
	});

	it('counts each outcome, and what is still open', () => {
		const entries = [entry({ outcome: 'done' }), entry({ outcome: 'done' }), entry({})];
		expect(tally(entries)).toEqual({ done: 2, partly: 0, notDone: 0, changed: 0, open: 1 });
	});

	it('counts as carried over only while the new agreement is there', () => {
		const carried = entry({ carriedId: 'new' });
		expect(carriedTo(carried, [agreement('new')])).toBe('new');
		expect(carriedTo(carried, [])).toBeNull();
		expect(carriedTo(entry({}), [agreement('new')])).toBeNull();
	});
});
