import { describe, expect, test } from 'vitest';
import type { Band } from '#lib/domain/conversation/overview.ts';
import { allColumns, spotKey, spotsByKey } from './spots.ts';

const band = (key: string): Band => ({ key, place: { kind: 'none' }, notes: [] });

describe('places to drop a note on', () => {
	test('every column of every band has a name of its own', () => {
		const spots = spotsByKey([band('a'), band('b')], allColumns);
		expect(spots.size).toBe(2 * allColumns.length);
	});

	test('a name leads back to the band, the colour and the column', () => {
		const spots = spotsByKey([band('a'), band('none')], allColumns);
		const key = spotKey('pink', band('none'), { term: 'long' });
		expect(spots.get(key)).toMatchObject({
			band: { key: 'none' },
			color: 'pink',
			column: { term: 'long' }
		});
	});

	test('"no domain yet" is another place than one that keeps the domain', () => {
		expect(spotKey('green', band('a'), { domain: null })).not.toBe(spotKey('green', band('a'), {}));
	});
});
