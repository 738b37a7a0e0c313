import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ambitionOf, clusterOf, noteOf } from './sheet-parts.ts';
import { aroundPupil, firstNotes, keepUnchanged, sheetOf } from './sheet.ts';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('sheetOf', () => {
	it('shows a note in its group and the rest loose', () => {
		const sheet = sheetOf(
			[noteOf('a', { clusterId: 'durven' }), noteOf('b')],
			[clusterOf('durven'), clusterOf('leeg')],
			[]
		);
		expect(sheet.groups.map(({ notes }) => ids(notes))).toEqual([['a'], []]);
		expect(ids(sheet.loose)).toEqual(['b']);
	});

	it('shows a note of a removed group loose', () => {
		expect(ids(sheetOf([noteOf('a', { clusterId: 'gone' })], [], []).loose)).toEqual(['a']);
	});

	it('shows a parked note beside the sheet, whatever its group', () => {
		const sheet = sheetOf(
			[noteOf('a', { clusterId: 'durven', parked: true })],
			[clusterOf('durven')],
			[]
		);
		expect(ids(sheet.parkedNotes)).toEqual(['a']);
		expect(sheet.groups[0]?.notes).toEqual([]);
	});

	it('parks a group together with its notes', () => {
		const sheet = sheetOf(
			[noteOf('a', { clusterId: 'durven' })],
			[clusterOf('durven', { parked: true })],
			[]
		);
		expect(sheet.groups).toEqual([]);
		expect(sheet.parkedGroups.map(({ notes }) => ids(notes))).toEqual([['a']]);
	});

	it('keeps a group on the sheet when it is part of an ambition that hangs', () => {
		const cluster = clusterOf('durven', { parked: true, ambitionId: 'one' });
		expect(sheetOf([], [cluster], [ambitionOf('one')]).groups).toHaveLength(1);
		expect(sheetOf([], [cluster], []).parkedGroups).toHaveLength(1);
	});

	it('leaves green and pink notes to their own rounds', () => {
		expect(sheetOf([noteOf('a', { color: 'green' })], [], []).loose).toEqual([]);
	});

	it('shows every yellow note exactly once', () => {
		const note = fc.record({
			clusterId: fc.constantFrom(null, 'one', 'two', 'gone'),
			parked: fc.boolean()
		});
		const cluster = (id: string) =>
			fc
				.record({ parked: fc.boolean(), ambitionId: fc.constantFrom(null, 'x', 'y') })
				.map((parts) => clusterOf(id, parts));
		fc.assert(
			fc.property(
				fc.array(note, { maxLength: 30 }),
				fc.tuple(cluster('one'), cluster('two')),
				(parts, clusters) => {
					const notes = parts.map((part, index) => noteOf(`n${index}`, part));
					const sheet = sheetOf(notes, clusters, [ambitionOf('x')]);
					const shown = [
						...sheet.loose,
						...sheet.parkedNotes,
						...[...sheet.groups, ...sheet.parkedGroups].flatMap((group) => group.notes)
					];
					expect(ids(shown).toSorted()).toEqual(ids(notes).toSorted());
				}
			)
		);
	});
});

describe('keepUnchanged', () => {
	const notes = [noteOf('a', { clusterId: 'durven' }), noteOf('b', { clusterId: 'kijken' })];
	const clusters = [clusterOf('durven'), clusterOf('kijken')];
	const { groups } = sheetOf(notes, clusters, []);

	it('gives back the same groups when nothing changed', () => {
		const kept = keepUnchanged(groups, sheetOf(notes, clusters, []).groups);
		expect(kept[0]).toBe(groups[0]);
		expect(kept[1]).toBe(groups[1]);
	});

	it('renews a group whose name changed and keeps its notes', () => {
		const renamed = [clusterOf('durven', { name: 'Durven maken' }), clusterOf('kijken')];
		const [first, second] = keepUnchanged(groups, sheetOf(notes, renamed, []).groups);
		expect(first?.cluster.name).toBe('Durven maken');
		expect(first?.notes).toBe(groups[0]?.notes);
		expect(second?.cluster).toBe(renamed[1]);
	});

	it('shows a note that changed, came or went', () => {
		const changed = [noteOf('a', { clusterId: 'durven', text: 'nieuw' })];
		const kept = keepUnchanged(groups, sheetOf(changed, clusters, []).groups);
		expect(kept.map((group) => group.notes.map(({ text }) => text))).toEqual([['nieuw'], []]);
	});
});

describe('aroundPupil', () => {
	const groups = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
		cluster: clusterOf(id),
		notes: []
	}));

	it('puts two groups at either side before one comes under the pupil', () => {
		const names = aroundPupil(groups).map((column) => column.map(({ cluster }) => cluster.id));
		expect(names).toEqual([['a', 'c', 'f'], ['e'], ['b', 'd']]);
	});

	it('moves no group when a new one comes', () => {
		const before = aroundPupil(groups.slice(0, 4));
		const after = aroundPupil(groups.slice(0, 5));
		before.forEach((column, index) => {
			expect(after[index]?.slice(0, column.length)).toEqual(column);
		});
	});
});

describe('firstNotes', () => {
	const group = (id: string, count: number) => ({
		cluster: clusterOf(id),
		notes: Array.from({ length: count }, (_, index) => noteOf(`${id}${index}`))
	});
	const groups = [group('a', 3), group('b', 0), group('c', 4), group('d', 1)];
	const counts = (room: number) => firstNotes(groups, room).map(({ notes }) => notes.length);

	it.each([
		[0, []],
		[2, [2]],
		[3, [3]],
		[4, [3, 0]],
		[5, [3, 0, 4]],
		[8, [3, 0, 4]],
		[Infinity, [3, 0, 4, 1]]
	])('with room for %d notes shows %j of each group', (room, expected) => {
		expect(counts(room)).toEqual(expected);
	});

	it('keeps a group that fits as it was, so that it is not drawn again', () => {
		expect(firstNotes(groups, 5)[2]).toBe(groups[2]);
	});
});
