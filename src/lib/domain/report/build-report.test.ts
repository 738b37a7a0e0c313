import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilgenroos } from '../../../../tests/fixtures/wilgenroos.ts';
import type { Conversation } from '../conversation/types.ts';
import { buildReport } from './build-report.ts';
import { testGuide, testNote } from './test-guide.ts';

const zone = 'Europe/Amsterdam';
const report = (changes: Partial<Conversation> = {}) =>
	buildReport({ ...wilgenroos(), ...changes }, testGuide, { zone });
const words = (changes: Partial<Conversation> = {}) => JSON.stringify(report(changes));
const nothing = {
	answers: {},
	participants: [],
	notes: [],
	clusters: [],
	ambitions: [],
	agreements: []
} satisfies Partial<Conversation>;

describe('the whole report', () => {
	it('holds every note, ambition, agreement and answer of the Wilgenroos conversation', () => {
		const { notes, ambitions, agreements, participants } = wilgenroos();
		const told = words();
		const texts = [
			...notes.flatMap((note) => [
				note.text,
				note.contribution,
				note.contributors,
				note.alternative
			]),
			...ambitions.map(({ text }) => text),
			...agreements.map(({ what }) => what),
			...participants.flatMap((person) => [person.valuable, person.experience, person.followUp])
		].map((text) => JSON.stringify(text).slice(1, -1));
		expect(texts.filter((text) => !told.includes(text))).toEqual([]);
	});

	it('never holds what is private or who wrote a note', () => {
		const { texts, itemNotes, notes } = wilgenroos();
		const told = words();
		const hidden = [
			texts.ownNotes,
			texts.focusNote,
			texts.timeReason,
			...Object.values(itemNotes),
			...notes.map(({ remark }) => remark)
		].filter((text) => text !== '');
		expect(hidden.length).toBeGreaterThan(5);
		expect(hidden.filter((text) => told.includes(text))).toEqual([]);
		expect(told).not.toContain('p-icc');
	});

	it('says in one line what is missing when nothing was written', () => {
		const { sections, facts } = report({
			...nothing,
			texts: { ...wilgenroos().texts, drawingDescription: '' }
		});
		expect(sections.map(({ part, blocks }) => [part, blocks.map(({ kind }) => kind)])).toEqual([
			['ambitions', ['empty']],
			['opportunities', ['empty']],
			['agreements', ['empty']]
		]);
		expect(facts.at(-1)).toEqual({ label: 'Aan tafel', value: 'nog niet ingevuld' });
	});

	it('shows only the parts that were chosen', () => {
		const { sections, facts } = buildReport(wilgenroos(), testGuide, {
			include: new Set(['agreements', 'wishes'])
		});
		expect(sections.map(({ part }) => part)).toEqual(['agreements', 'wishes']);
		expect(facts.map(({ label }) => label)).not.toContain('Aan tafel');
	});

	it('keeps a note of 10,000 characters whole', () => {
		const text = 'Een lange wens. '.repeat(625);
		expect(words({ notes: [testNote('long', { text })] })).toContain(text);
	});

	it('shows a fourth ambition that came from a merge', () => {
		const { ambitions } = wilgenroos();
		const [first] = ambitions;
		const fourth = { id: 'A4', order: 'b', createdAt: 0, text: 'Een vierde.', competences: [] };
		const { sections } = report({ ambitions: [fourth, ...ambitions] });
		const numbers = sections
			.flatMap(({ blocks }) => blocks)
			.flatMap((block) => (block.kind === 'ambition' ? [[block.number, block.text]] : []));
		expect(numbers).toHaveLength(4);
		expect(numbers[0]).toEqual([1, first?.text]);
		expect(numbers[3]).toEqual([4, 'Een vierde.']);
	});
});

describe('every note', () => {
	const idOrNone = fc.constantFrom(null, 'C1', 'C2', 'C5', 'gone');
	const anyNote = fc.record({
		color: fc.constantFrom('yellow' as const, 'green' as const, 'pink' as const),
		clusterId: idOrNone,
		parked: fc.boolean(),
		ambitionIds: fc.subarray(['A1', 'A2', 'A3', 'gone']),
		domain: fc.constantFrom(null, 1 as const, 2 as const, 3 as const),
		term: fc.constantFrom(null, 'short' as const, 'long' as const),
		priority: fc.boolean()
	});
	const anyCluster = fc.record({
		parked: fc.boolean(),
		ambitionId: fc.constantFrom(null, 'A1', 'A3', 'gone')
	});

	it('is told exactly once, wherever it lies', () => {
		fc.assert(
			fc.property(
				fc.array(anyNote, { maxLength: 300 }),
				fc.tuple(anyCluster, anyCluster),
				(given, [one, two]) => {
					const notes = given.map((note, index) => testNote(`<note ${index}>`, note));
					const clusters = wilgenroos().clusters.slice(0, 2);
					const [first, second] = clusters;
					if (first === undefined || second === undefined) throw new Error('no clusters');
					const told = words({
						notes,
						clusters: [
							{ ...first, ...one },
							{ ...second, ...two }
						],
						agreements: []
					});
					const counts = notes.map(({ text }) => told.split(text).length - 1);
					expect(counts.every((count) => count === 1)).toBe(true);
				}
			)
		);
	});
});
