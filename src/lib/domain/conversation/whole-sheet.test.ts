import { describe, expect, it } from 'vitest';
import { wilgenroos } from '../../../../tests/fixtures/wilgenroos.ts';
import { wholeSheet } from './whole-sheet.ts';

describe('the whole sheet', () => {
	const talk = wilgenroos();

	it('shows every note of the talk once', () => {
		const shown = wholeSheet(talk).flatMap(({ notes }) => notes.map(({ id }) => id));
		expect(shown.toSorted()).toEqual(talk.notes.map(({ id }) => id).toSorted());
	});

	it('hangs a wish at the ambition that its group became', () => {
		const [first] = wholeSheet(talk);
		const own = talk.clusters.filter(({ ambitionId }) => ambitionId === talk.ambitions[0]?.id);
		const wishes = first?.notes.filter(({ color }) => color === 'yellow') ?? [];
		expect(wishes.length).toBeGreaterThan(0);
		expect(wishes.every(({ clusterId }) => own.some(({ id }) => id === clusterId))).toBe(true);
	});

	it('hangs a wish beside the sheet at no ambition', () => {
		const notes = talk.notes.map((note) => ({ ...note, parked: note.color === 'yellow' }));
		const [first] = wholeSheet({ ...talk, notes });
		expect(first?.notes.some(({ color }) => color === 'yellow')).toBe(false);
	});
});
