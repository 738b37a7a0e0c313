import { describe, expect, it } from 'vitest';
import { schoolYearOf, yearsAround } from './school-year.ts';

describe('the school years around a route talk', () => {
	it.each(['2026-06-09', '2026-09-15', '2026-01-20'])('on %s are the same two', (date) => {
		expect(yearsAround(date)).toEqual({ past: '2025-2026', coming: '2026-2027' });
	});
});

it('turns over on the first of August', () => {
	expect(schoolYearOf('2026-07-31')).toBe('2025-2026');
	expect(schoolYearOf('2026-08-01')).toBe('2026-2027');
});
