import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	alsoAt,
	ambitionsAfterMove,
	bandsOf,
	countByDomain,
	placeOf,
	prioritiesFirst
} from './overview.ts';
import type { Ambition, Note } from './types.ts';

const ambition = (id: string): Ambition => ({
	id,
	order: id,
	createdAt: 0,
	text: `Ambitie ${id}`,
	competences: []
});
const note = (fields: Partial<Note>): Note => ({
	id: 'n',
	order: 'a0',
	createdAt: 0,
	color: 'green',
	text: '',
	remark: '',
	contribution: '',
	contributors: '',
	alternative: '',
	authorId: null,
	clusterId: null,
	parked: false,
	ambitionIds: [],
	domain: null,
	term: null,
	priority: false,
	...fields
});
const three = [ambition('a'), ambition('b'), ambition('c')];
const [a, b, c] = three;

describe('where a note hangs', () => {
	it.each([
		['at its first ambition in the order of the sheet', ['b', 'a'], 'a'],
		['at all when it has every ambition', ['c', 'a', 'b'], 'all'],
		['at none without an ambition', [], 'none'],
		['at none when its ambition was removed', ['gone'], 'none']
	])('is %s', (_, ambitionIds, expected) => {
		const place = placeOf(note({ ambitionIds }), three);
		expect(place.kind === 'ambition' ? place.ambition.id : place.kind).toBe(expected);
	});

	it('is at the ambition, not "at all", while there is only one', () => {
		expect(placeOf(note({ ambitionIds: ['a'] }), three.slice(0, 1)).kind).toBe('ambition');
	});

	it('also names the numbers of the other ambitions', () => {
		expect(alsoAt(note({ ambitionIds: ['c', 'b'] }), three)).toEqual([3]);
		expect(alsoAt(note({ ambitionIds: ['a', 'b', 'c'] }), three)).toEqual([]);
	});
});

describe('bands', () => {
	it('show every note exactly once, whatever it is linked to', () => {
		const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'gone'));
		fc.assert(
			fc.property(fc.array(ids), fc.integer({ min: 0, max: 3 }), (links, count) => {
				const notes = links.map((ambitionIds, i) => note({ id: String(i), ambitionIds }));
				const shown = bandsOf(notes, three.slice(0, count)).flatMap((band) => band.notes);
				expect(shown.map(({ id }) => id).toSorted()).toEqual(notes.map(({ id }) => id).toSorted());
			})
		);
	});

	it('keep an ambition without notes and leave out empty "all" and "none"', () => {
		expect(bandsOf([], three).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
		expect(bandsOf([], three, true).map(({ key }) => key)).toEqual(['a', 'b', 'c', 'all', 'none']);
	});

	it('are one open band while there is no ambition', () => {
		expect(bandsOf([], []).map(({ key }) => key)).toEqual(['none']);
	});
});

describe('moving a note', () => {
	it('exchanges the ambition it hung at and keeps the others', () => {
		const linked = note({ ambitionIds: ['a', 'b'] });
		if (!a || !b || !c) throw new Error('three');
		const at = (target: Ambition, number: number) =>
			ambitionsAfterMove(linked, { kind: 'ambition', ambition: target, number }, three);
		expect(at(c, 3)).toEqual(['c', 'b']);
		expect(at(b, 2)).toEqual(['b']);
		expect(at(a, 1)).toEqual(['a', 'b']);
	});

	it('to "none" and "all" takes away or adds every ambition', () => {
		expect(ambitionsAfterMove(note({ ambitionIds: ['a'] }), { kind: 'none' }, three)).toEqual([]);
		expect(ambitionsAfterMove(note({}), { kind: 'all' }, three)).toEqual(['a', 'b', 'c']);
	});

	it('lands in the band it was moved to', () => {
		const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 1 });
		fc.assert(
			fc.property(ids, fc.constantFrom(0, 1, 2, 3, 4), (ambitionIds, target) => {
				const place = bandsOf([], three, true)[target]?.place;
				if (!place) throw new Error('no place');
				const moved = ambitionsAfterMove(note({ ambitionIds }), place, three);
				expect(placeOf(note({ ambitionIds: moved }), three)).toEqual(place);
			})
		);
	});
});

it('counts the notes of each domain and leaves out those without', () => {
	const notes = [note({ domain: 1 }), note({ domain: 1 }), note({ domain: 3 }), note({})];
	expect(countByDomain(notes)).toEqual({ 1: 2, 2: 0, 3: 1 });
});

it('puts priorities first and keeps the order of the rest', () => {
	const notes = [note({ id: '1' }), note({ id: '2', priority: true }), note({ id: '3' })];
	expect(prioritiesFirst(notes).map(({ id }) => id)).toEqual(['2', '1', '3']);
});
