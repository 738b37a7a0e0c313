import { describe, expect, it } from 'vitest';
import { wilgenroos } from '../../../../tests/fixtures/wilgenroos.ts';
import { startForAnother } from './start-for-another.ts';

describe('a talk as a start for another school', () => {
	const talk = {
		...wilgenroos(),
		minutes: { contract: 12 },
		answers: { ...wilgenroos().answers, 'D3.6/1/tip': 'Begin bij maken' },
		extraItems: [
			{ id: 'x', order: 'a0', createdAt: 0, text: 'Stekkerdoos', done: true },
			{ id: 'y', order: 'a1', createdAt: 0, text: ' ', done: false }
		]
	};
	const start = startForAnother(talk, ['D3.6/1/tip', 'D3.6/2/tip']);

	it('takes the chairs, the minutes, the own things to prepare and the own tips', () => {
		expect(start.roles).toEqual(talk.participants.map(({ role }) => role));
		expect(start.minutes).toEqual({ contract: 12 });
		expect(start.items).toEqual(['Stekkerdoos']);
		expect(start.tips).toEqual({ 'D3.6/1/tip': 'Begin bij maken' });
	});

	it('takes no word that was said or written at the first school', () => {
		const taken = JSON.stringify(start);
		const said = [
			talk.texts.school,
			talk.texts.place,
			...talk.participants.flatMap(({ label, valuable, experience }) => [
				label,
				valuable,
				experience
			]),
			...talk.notes.map(({ text }) => text),
			...talk.agreements.map(({ what }) => what),
			...Object.values(talk.itemNotes)
		].filter((text) => text.trim() !== '');
		expect(said.filter((text) => taken.includes(text))).toEqual([]);
	});
});
