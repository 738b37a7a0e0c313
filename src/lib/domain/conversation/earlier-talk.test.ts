import { describe, expect, it } from 'vitest';
import { earlierTalk } from './earlier-talk.ts';
import type { ConversationSummary } from './summary.ts';

const row = (id: string, fields: Partial<ConversationSummary> = {}): ConversationSummary => ({
	id,
	instrumentId: 'ambition-dcl',
	title: '',
	school: 'De Wilgenroos',
	place: '',
	location: '',
	date: '2025-06-03',
	plannedStart: null,
	plannedEnd: null,
	state: 'held',
	participants: [],
	readiness: { done: 0, total: 0, open: [] },
	ambitions: 0,
	agreements: 8,
	createdAt: 0,
	...fields
});
const own = { id: 'now', school: ' de wilgenroos', date: '2026-06-09' };

describe('the earlier talk of a school', () => {
	it('is the last one before this talk', () => {
		const rows = [row('first'), row('second', { date: '2025-11-01' }), row('now')];
		expect(earlierTalk(rows, own)?.id).toBe('second');
	});

	it('is none of another school, of a later day, without agreements, or not yet held', () => {
		const rows = [
			row('other', { school: 'De Akker' }),
			row('later', { date: '2026-09-01' }),
			row('empty', { agreements: 0 }),
			row('planned', { state: 'planned', date: null })
		];
		expect(earlierTalk(rows, own)).toBeNull();
	});

	it('may be one that was led on paper and never begun in the app', () => {
		expect(earlierTalk([row('paper', { state: 'planned' })], own)?.id).toBe('paper');
	});

	it('is not sought while the school has no name', () => {
		expect(earlierTalk([row('nameless', { school: '' })], { ...own, school: ' ' })).toBeNull();
	});

	it('of two on one day is the one made last', () => {
		const rows = [row('morning', { createdAt: 1 }), row('afternoon', { createdAt: 2 })];
		expect(earlierTalk(rows, own)?.id).toBe('afternoon');
	});
});
