import { describe, expect, it } from 'vitest';
import { ambitionOf, clusterOf } from '#lib/domain/conversation/sheet-parts.ts';
import { groupNames, inWords, shortName } from './group-words.ts';

describe('the words of groups', () => {
	it('joins names as in a sentence, and names a group that has none', () => {
		expect(groupNames([clusterOf('Durven'), clusterOf('Laten zien')])).toBe('Durven en Laten zien');
		expect(groupNames([clusterOf('x', { name: ' ' })])).toBe('Groep zonder naam');
	});

	it('calls an ambition by its groups, its own words or its number', () => {
		const ambition = ambitionOf('a', { text: 'Onze leerling durft.' });
		expect(shortName({ ambition, number: 2, clusters: [clusterOf('Durven')] })).toBe('Durven');
		expect(shortName({ ambition, number: 2, clusters: [] })).toBe('Onze leerling durft.');
		expect(shortName({ ambition: ambitionOf('b', { text: '' }), number: 2, clusters: [] })).toBe(
			'Ambitie 2'
		);
	});

	it('writes small numbers in words', () => {
		expect([inWords(3), inWords(40)]).toEqual(['drie', '40']);
	});
});
