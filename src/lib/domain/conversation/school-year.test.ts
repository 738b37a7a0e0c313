import { describe, expect, it } from 'vitest';
import { yearsAround } from './school-year.ts';

describe('the school years around a route talk', () => {
	it.each(['2026-06-09', '2026-09-15', '2026-01-20'])('on %s are the same two', (date) => {
		expect(yearsAround(date)).toEqual({ past: '2025-2026', coming: '2026-2027' });
	});
});
