import { describe, expect, it } from 'vitest';
import { blankConversation } from '#lib/domain/conversation/blank-conversation.ts';
import type { LookBackEntry } from '#lib/domain/conversation/types.ts';
import { wilgenroos } from '../../../../../tests/fixtures/wilgenroos.ts';
import { offersFrom } from './offers.ts';

const earlier = (id: string, date: string | null) => {
	const talk = wilgenroos();
	return {
		view: { ...talk, id, choices: { ...talk.choices, date } },
		instrument: { title: 'Ambitiegesprek', steps: [] }
	};
};
const listed = (sourceAgreementId: string | null): LookBackEntry => ({
	id: 'entry',
	order: 'a0',
	createdAt: 0,
	what: '',
	details: '',
	result: '',
	outcome: null,
	sourceAgreementId,
	carriedId: null
});
const silent = {
	view: blankConversation({ choices: { date: '2026-01-15' } }),
	instrument: { title: 'Routegesprek', steps: [] }
};

describe('what the look-back starts from', () => {
	it('is every agreement of the last talk that made any', () => {
		const [offer, ...others] = offersFrom([silent, earlier('last', '2025-06-03')], []);
		expect(offer?.entries).toHaveLength(8);
		expect(offer?.isNew).toBe(true);
		expect(others).toEqual([]);
	});

	it('leaves out what is on the list, and no longer stands in it by itself', () => {
		const talk = earlier('last', '2025-06-03');
		const [offer] = offersFrom([talk], [listed(talk.view.agreements[0]?.id ?? null)]);
		expect(offer?.entries).toHaveLength(7);
		expect(offer?.isNew).toBe(false);
	});

	it('keeps two talks on one day apart, and leaves an older one alone', () => {
		const days = [
			['afternoon', '2025-06-03'],
			['morning', '2025-06-03'],
			['older', '2024-06-04']
		] as const;
		const offers = offersFrom(
			days.map(([id, date]) => earlier(id, date)),
			[]
		);
		expect(offers.map(({ talk }) => talk.view.id)).toEqual(['afternoon', 'morning']);
	});

	it('is nothing in a school without an earlier talk', () => {
		expect(offersFrom([], [])).toEqual([]);
	});
});
