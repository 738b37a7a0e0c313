import { describe, expect, it } from 'vitest';
import { wilgenroos } from '../../../../tests/fixtures/wilgenroos.ts';
import type { Agreement, Conversation } from '../conversation/types.ts';
import { buildReport } from './build-report.ts';
import type { Block } from './types.ts';
import { testGuide, testNote } from './test-guide.ts';

function blocksOf(part: string, changes: Partial<Conversation> = {}): readonly Block[] {
	const { sections } = buildReport({ ...wilgenroos(), ...changes }, testGuide);
	return sections.find((section) => section.part === part)?.blocks ?? [];
}

const headings = (blocks: readonly Block[]) =>
	blocks.flatMap((block) => (block.kind === 'subheading' ? [block.text] : []));

describe('opportunities', () => {
	const columns = blocksOf('opportunities').flatMap((block) =>
		block.kind === 'columns' ? [block.columns] : []
	);

	it('stand by ambition and term, priorities first and marked', () => {
		const [ambition1] = columns;
		expect(
			ambition1?.map(({ heading, items }) => [heading, items.map(({ first }) => first)])
		).toEqual([
			['Korte termijn', [true, true, true, false]],
			['Lange termijn', [false]]
		]);
	});

	it('name who contributes, the alternative and the other ambition', () => {
		const second = columns[0]?.[0]?.items[1];
		expect(second?.details).toEqual([
			'Met alle groepen.',
			'Anders: Begin met de bovenbouw.',
			'Ook bij ambitie\u00a02.'
		]);
	});

	it('that belong to all ambitions or to none have a heading of their own', () => {
		const notes = [
			testNote('all', { color: 'pink', ambitionIds: ['A1', 'A2', 'A3'], term: 'short' }),
			testNote('none', { color: 'pink', ambitionIds: ['removed'] })
		];
		const blocks = blocksOf('opportunities', { notes });
		expect(headings(blocks)).toEqual(['Bij alle ambities', 'Bij geen ambitie']);
		expect(blocks.at(-1)).toMatchObject({ columns: [{ heading: 'Nog zonder termijn' }] });
	});
});

describe('activities', () => {
	it('stand by domain; those at no ambition come last and name their domain', () => {
		const notes = [
			testNote('free', { color: 'green', domain: 2, contribution: 'Hoort erbij' }),
			testNote('home', { color: 'green', domain: 1, ambitionIds: ['A1', 'A3'] }),
			testNote('open', { color: 'green', ambitionIds: ['A2'] })
		];
		const blocks = blocksOf('activities', { notes });
		expect(headings(blocks)).toEqual(['Domein 1', 'Nog zonder domein', 'Bij geen ambitie']);
		expect(blocks.at(-1)).toMatchObject({
			items: [{ text: 'free', details: ['Hoort erbij.', 'Domein 2.'] }]
		});
		expect(blocks[1]).toMatchObject({
			items: [{ details: ['Bij ambitie\u00a01\u00a0en\u00a03.'] }]
		});
	});
});

describe('wishes', () => {
	it('that are loose or parked are told after those of the ambitions', () => {
		const told = blocksOf('wishes', {
			notes: [
				testNote('loose', {}),
				testNote('parked', { parked: true, clusterId: 'C1' }),
				testNote('grouped', { clusterId: 'C1' })
			],
			clusters: wilgenroos().clusters.slice(0, 1)
		});
		expect(headings(told)).toEqual([
			`Ambitie 1: ${wilgenroos().ambitions[0]?.text ?? ''}`,
			'Los op het vel',
			'Geparkeerd naast het vel'
		]);
	});
});

describe('agreements', () => {
	const table = (agreements: readonly Agreement[]) => {
		const [block] = blocksOf('agreements', { agreements });
		return block?.kind === 'table' ? block.rows : [];
	};
	const { agreements } = wilgenroos();

	it('put the school first, then the day, and leave open days for last', () => {
		const [first, second, ...others] = agreements;
		if (first === undefined || second === undefined) throw new Error('no agreements');
		const rows = table([first, { ...second, by: null }, ...others]);
		expect(rows.map(([, who, when]) => [who?.text, when?.text])).toEqual([
			['School', '24 juni 2025'],
			['School', '1 juli 2025'],
			['School', '16 september 2025, 14:45 uur'],
			['School', '30 september 2025'],
			['School', '8 oktober 2025'],
			['School', 'Nog af te spreken'],
			['Intermediair', '3 juni 2025'],
			['Intermediair', '27 augustus 2025']
		]);
	});

	it('name the people, the place and the opportunity', () => {
		const meeting = table(agreements).find(([what]) => what?.text.startsWith('Eerste team'));
		expect(meeting?.map(({ quiet }) => quiet)).toEqual([
			['Kans: Studiemiddag procesgericht werken voor het hele team'],
			['Directeur en intermediair'],
			['Teamkamer De Wilgenroos']
		]);
	});
});

describe('written answers', () => {
	it('stand under their heading; unknown ones are not lost', () => {
		const blocks = blocksOf('answers', { answers: { Q1: 'Podium\nVerhalen', old: 'Bewaard.' } });
		expect(headings(blocks)).toEqual(['Sterke punten', 'Ook gezegd']);
		expect(blocks[1]).toMatchObject({ items: [{ text: 'Podium' }, { text: 'Verhalen' }] });
	});
});
