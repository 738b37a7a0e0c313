import { describe, expect, it } from 'vitest';
import {
	ambitionsWithClusters,
	freeClusters,
	joinedText,
	movedToAmbition,
	neighboursAfterMove,
	placesLeft,
	promotionOf
} from './ambitions.ts';
import { ambitionOf, clusterOf, noteOf } from './sheet-parts.ts';

const three = ['a', 'b', 'c'].map((id) => ambitionOf(id));
const most = 3;

describe('the places for ambitions', () => {
	it('numbers ambitions and names the groups they came from', () => {
		const groups = [clusterOf('durven', { ambitionId: 'b' }), clusterOf('los')];
		const placed = ambitionsWithClusters(three, groups);
		expect(placed.map(({ number }) => number)).toEqual([1, 2, 3]);
		expect(placed[1]?.clusters).toEqual([groups[0]]);
	});

	it('shows a fourth that came in from another device', () => {
		expect(ambitionsWithClusters([...three, ambitionOf('d')], [])).toHaveLength(4);
		expect(placesLeft([...three, ambitionOf('d')], most)).toBe(0);
	});

	it('asks what to do at the fourth, and writes before it', () => {
		expect(promotionOf(three.slice(0, 2), most)).toBe('write');
		expect(promotionOf(three, most)).toBe('full');
	});

	it('offers groups that lie on the sheet and are not in an ambition that hangs', () => {
		const groups = [
			clusterOf('free'),
			clusterOf('taken', { ambitionId: 'a' }),
			clusterOf('parked', { parked: true }),
			clusterOf('freed', { ambitionId: 'gone' })
		];
		expect(freeClusters(groups, three).map(({ id }) => id)).toEqual(['free', 'freed']);
	});
});

describe('two ambitions that become one', () => {
	it('keeps the words of both, and says the same words once', () => {
		const [a, b] = [ambitionOf('a', { text: 'durft' }), ambitionOf('b', { text: 'maakt ' })];
		expect(joinedText(a, b)).toBe('durft\nmaakt');
		expect(joinedText(a, a)).toBe('durft');
		expect(joinedText(ambitionOf('x', { text: '' }), b)).toBe('maakt');
	});

	it('takes activities and opportunities along, each once', () => {
		const notes = [
			noteOf('both', { ambitionIds: ['a', 'b'] }),
			noteOf('one', { ambitionIds: ['b'] }),
			noteOf('none', { ambitionIds: ['c'] })
		];
		expect(movedToAmbition(notes, 'b', 'a')).toEqual([
			{ id: 'both', ambitionIds: ['a'] },
			{ id: 'one', ambitionIds: ['a'] }
		]);
	});
});

describe('neighboursAfterMove', () => {
	it.each([
		['c', 'up', { before: 'a', after: 'b' }],
		['b', 'up', { before: null, after: 'a' }],
		['a', 'down', { before: 'b', after: 'c' }],
		['b', 'down', { before: 'c', after: null }],
		['a', 'up', null],
		['c', 'down', null],
		['gone', 'up', null]
	] as const)('%s %s', (id, direction, expected) => {
		expect(neighboursAfterMove(three, id, direction)).toEqual(expected);
	});
});
