import { describe, expect, it } from 'vitest';
import { freshAgreement } from '#lib/domain/conversation/agreements.ts';
import type { Became } from '#lib/domain/school/school-line.ts';
import { becameWords, partOfYear } from './line-words.ts';

const knot = (became: Became, by: string | null) => ({
	talkId: 'talk',
	year: 2025,
	became,
	agreement: {
		...freshAgreement(null),
		id: 'a',
		order: '',
		createdAt: 0,
		whoElse: '',
		location: '',
		by
	}
});

describe('words on the line', () => {
	it.each([
		['done', '2025-09-16', 'gelukt'],
		['carried', '2025-09-16', 'meegenomen'],
		['open', '2026-11-11', '11 november'],
		['open', null, 'staat open']
	] as const)('%s, %s: %s', (became, by, words) => {
		expect(becameWords(knot(became, by))).toBe(words);
	});

	it('place today in its school year', () => {
		expect(partOfYear('2025-08-01', 2025)).toBeLessThan(0.01);
		expect(partOfYear('2026-01-30', 2025)).toBeCloseTo(0.5, 1);
		expect(partOfYear('2026-07-31', 2025)).toBeGreaterThan(0.99);
	});
});
