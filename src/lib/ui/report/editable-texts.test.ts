import { describe, expect, it } from 'vitest';
import { blankConversation } from '#lib/domain/conversation/blank-conversation.ts';
import type { Conversation } from '#lib/domain/conversation/types.ts';
import { buildReport } from '#lib/domain/report/build-report.ts';
import { ambitionDcl } from '#lib/instruments/ambition-dcl/index.ts';
import { wilgenroos } from '../../../../tests/fixtures/wilgenroos.ts';
import type { TextPart } from './edit-part.ts';
import { editableTexts, keyOf, shownTexts, type EditableText } from './editable-texts.ts';

const parts: readonly TextPart[] = [
	'head',
	'ambitions',
	'activities',
	'opportunities',
	'wishes',
	'answers',
	'closing',
	'drawing'
];

const textsOf = (part: TextPart, conversation: Conversation): readonly EditableText[] =>
	editableTexts(part, conversation, ambitionDcl).flatMap(({ texts }) => texts);

const valuesOf = (part: TextPart, conversation: Conversation) =>
	textsOf(part, conversation)
		.map(({ value }) => value)
		.filter((value) => value !== '');

describe('texts that can be corrected in the report', () => {
	const talk = wilgenroos();
	const texts = (color: string) =>
		talk.notes.filter((note) => note.color === color).map(({ text }) => text);

	it('offers every note of the round that a part shows', () => {
		expect(valuesOf('wishes', talk)).toEqual(expect.arrayContaining(texts('yellow')));
		expect(valuesOf('activities', talk)).toEqual(expect.arrayContaining(texts('green')));
		expect(valuesOf('opportunities', talk)).toEqual(expect.arrayContaining(texts('pink')));
	});

	it('offers what was said with a note', () => {
		const filled = (all: readonly string[]) => all.filter((text) => text !== '');
		const said = filled(talk.notes.flatMap((note) => [note.contributors, note.alternative]));
		expect(said.length).toBeGreaterThan(0);
		expect(valuesOf('opportunities', talk)).toEqual(expect.arrayContaining(said));
		expect(valuesOf('activities', talk)).toEqual(
			expect.arrayContaining(filled(talk.notes.map((note) => note.contribution)))
		);
	});

	it('offers every ambition, every group, every answer and every word of the closing round', () => {
		const { ambitions, clusters, answers, participants } = talk;
		expect(valuesOf('ambitions', talk)).toEqual(
			expect.arrayContaining(ambitions.map(({ text }) => text))
		);
		expect(valuesOf('wishes', talk)).toEqual(
			expect.arrayContaining(clusters.map(({ name }) => name))
		);
		expect(valuesOf('answers', talk).toSorted()).toEqual(Object.values(answers).toSorted());
		expect(valuesOf('closing', talk)).toEqual(
			participants
				.flatMap((seat) => [seat.valuable, seat.experience, seat.followUp])
				.filter((text) => text !== '')
		);
	});

	it.each(parts)('offers no text twice in the part "%s"', (part) => {
		const keys = textsOf(part, talk).map(({ target }) => keyOf(target));
		expect(new Set(keys).size).toBe(keys.length);
	});

	it.each(parts)('names each field in the part "%s" differently within its group', (part) => {
		for (const group of editableTexts(part, talk, ambitionDcl)) {
			const labels = group.texts.map(({ label }) => label);
			expect(new Set(labels).size).toBe(labels.length);
		}
	});

	it('offers what the head of the report says: the school, the place, the seats', () => {
		const { texts: single, participants } = talk;
		const { subtitle } = buildReport(talk, ambitionDcl);
		expect(subtitle).toContain(single.school);
		expect(valuesOf('head', talk)).toEqual([
			single.school,
			single.place,
			single.location,
			...participants.map(({ label }) => label)
		]);
	});

	it('offers an answer to a question that this version of the guide no longer has', () => {
		const conversation = blankConversation({ answers: { 'gone-question': 'Wel gezegd' } });
		expect(valuesOf('answers', conversation)).toEqual(['Wel gezegd']);
	});

	it('offers wishes of a removed group as loose ones, and a parked wish once', () => {
		const [note] = talk.notes.filter(({ color }) => color === 'yellow');
		if (!note) throw new Error('No note');
		const conversation = blankConversation({
			notes: [
				{ ...note, id: 'a', clusterId: 'removed', parked: false },
				{ ...note, id: 'b', clusterId: 'removed', parked: true }
			]
		});
		const groups = editableTexts('wishes', conversation, ambitionDcl);
		expect(groups.map(({ key, texts: own }) => [key, own.length])).toEqual([
			['loose', 1],
			['parked', 1]
		]);
	});

	it('has nothing to offer for parts of an empty conversation that hold nothing', () => {
		const blank = blankConversation();
		expect(editableTexts('wishes', blank, ambitionDcl)).toEqual([]);
		expect(editableTexts('closing', blank, ambitionDcl)).toEqual([]);
	});
});

describe('fields on screen', () => {
	const [note] = wilgenroos().notes.filter(({ color }) => color === 'pink');
	if (!note) throw new Error('No note');
	const bare = blankConversation({ notes: [{ ...note, contributors: '', alternative: '' }] });
	const groups = editableTexts('opportunities', bare, ambitionDcl);

	it('leaves out what may stay empty', () => {
		const [group] = shownTexts(groups, new Set());
		expect(group?.texts.map(({ label }) => label)).toEqual(['Kans 1']);
	});

	it('keeps a field that was filled when the dialog opened and is being cleared', () => {
		const opened = new Set([keyOf({ entity: note.id, name: 'contributors' })]);
		const [group] = shownTexts(groups, opened);
		expect(group?.texts.map(({ label }) => label)).toEqual([
			'Kans 1',
			'Kans 1: wie kan bijdragen?'
		]);
	});
});
