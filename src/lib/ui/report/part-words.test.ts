import { describe, expect, it } from 'vitest';
import { blankConversation } from '#lib/domain/conversation/blank-conversation.ts';
import { ambitionDcl } from '#lib/instruments/ambition-dcl/index.ts';
import { wilgenroos } from '../../../../tests/fixtures/wilgenroos.ts';
import { partChoices } from './part-words.ts';

describe('parts of the report to choose from', () => {
	it('says what each part holds', () => {
		const words = partChoices(wilgenroos(), ambitionDcl).map((choice) => choice.words);
		expect(words).toEqual(
			expect.arrayContaining([
				'3 ambities',
				'Alle 15 kansen',
				'8 afspraken',
				'12 dingen die de school al doet',
				'Alle 25 wensen'
			])
		);
	});

	it('names parts that are still empty, without a number', () => {
		const choices = partChoices(blankConversation(), ambitionDcl);
		expect(choices.every(({ isEmpty }) => isEmpty)).toBe(true);
		expect(choices.map(({ words }) => words).join()).not.toMatch(/\d/);
		expect(choices.map(({ words }) => words)).toContain('Kansen');
	});

	it('uses the single form for one of a kind', () => {
		const [ambition] = wilgenroos().ambitions;
		const [note] = wilgenroos().notes.filter(({ color }) => color === 'pink');
		if (!ambition || !note) throw new Error('No ambition or note');
		const one = blankConversation({ ambitions: [ambition], notes: [note] });
		const words = partChoices(one, ambitionDcl).map((choice) => choice.words);
		expect(words).toEqual(expect.arrayContaining(['1 ambitie', '1 kans']));
	});

	it('does not count notes and agreements that the report leaves out because they hold no words', () => {
		const [note] = wilgenroos().notes.filter(({ color }) => color === 'green');
		const [agreement] = wilgenroos().agreements;
		if (!note || !agreement) throw new Error('No note or agreement');
		const conversation = blankConversation({
			notes: [{ ...note, text: ' ' }],
			agreements: [{ ...agreement, what: '', whoElse: '' }]
		});
		const empty = partChoices(conversation, ambitionDcl).filter(({ isEmpty }) => isEmpty);
		expect(empty.map(({ part }) => part)).toEqual(
			expect.arrayContaining(['activities', 'agreements'])
		);
	});
});
