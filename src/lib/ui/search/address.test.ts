import { describe, expect, it } from 'vitest';
import { noFilters } from '#lib/domain/search/select.ts';
import { addressOf, readAddress } from './address.ts';

const read = (address: string) => readAddress(new URL(address, 'http://localhost').searchParams);

describe('the address of a search', () => {
	it('brings back what was asked', () => {
		const asked = {
			query: 'café & dans',
			filters: { school: 'de vlonder', year: '2025-2026', guide: 'closing', state: 'archive' }
		} as const;
		expect(read(addressOf(asked))).toEqual(asked);
	});

	it('says nothing about what was not asked, and passes over a state that does not exist', () => {
		expect(addressOf({ query: ' ', filters: noFilters })).toBe('/zoeken');
		expect(read('/zoeken?stand=weg')).toEqual({ query: '', filters: noFilters });
	});
});
