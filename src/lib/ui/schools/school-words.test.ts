import { describe, expect, it } from 'vitest';
import { blankConversation } from '#lib/domain/conversation/blank-conversation.ts';
import { summarise } from '#lib/domain/conversation/summary.ts';
import { talksWords } from './school-words.ts';

const talk = (date: string | null, endedAt: number | null) =>
	summarise(blankConversation({ choices: { date, endedAt } }), { title: '', checklist: [] });

describe('what is said of the talks of a school', () => {
	it('names the last one that was held, not one that is still to come', () => {
		const talks = [talk(null, null), talk('2026-05-20', null), talk('2025-06-03', 1)];
		expect(talksWords({ talks })).toBe('3 gesprekken, het laatste op 3 juni 2025');
	});

	it('says when the first one is while none was held', () => {
		expect(talksWords({ talks: [talk('2027-01-02', null), talk('2026-05-20', null)] })).toBe(
			'2 gesprekken, gepland op 20 mei 2026'
		);
		expect(talksWords({ talks: [talk(null, null)] })).toBe('1 gesprek');
		expect(talksWords({ talks: [] })).toBe('Nog geen gesprek');
	});
});
