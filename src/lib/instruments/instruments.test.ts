import { describe, expect, it } from 'vitest';
import { messagePlaceholders } from '#lib/domain/conversation/message.ts';
import { deckOf, ticksOf } from '#lib/domain/conversation/deck.ts';
import type { Line, Prompt, Step } from '#lib/domain/instrument/types.ts';
import { instrumentById, instruments } from './index.ts';

const duplicates = (ids: readonly string[]): string[] =>
	ids.filter((id, index) => ids.indexOf(id) !== index);

/** Prompts that an activity keeps its answers under. */
function promptsNamedBy({ activity }: Step): readonly string[] {
	if (activity.kind === 'contract') return [activity.valuable];
	if (activity.kind === 'closing') return [activity.experience, activity.followUp];
	return [];
}

const statementsOf = ({ activity }: Step) =>
	activity.kind === 'contract' ? activity.statements : [];

/** Short lines, read at a glance: at most `most` characters. */
const tooLong = (lines: readonly (Line | Prompt | undefined)[], most: number): string[] =>
	lines.flatMap((line) => (line !== undefined && line.text.length > most ? [line.text] : []));

describe.each(instruments.map((instrument) => ({ id: instrument.id, instrument })))(
	'the guide $id',
	({ instrument }) => {
		const { steps, cards, checklist, messages } = instrument;
		const prompts = steps.flatMap((step) => step.prompts);
		const statements = steps.flatMap(statementsOf);

		it('uses each id once among steps, cards, messages and report parts', () => {
			expect(duplicates(steps.map(({ id }) => id))).toEqual([]);
			expect(duplicates(cards.map(({ id }) => id))).toEqual([]);
			expect(duplicates(messages.map(({ id }) => id))).toEqual([]);
			expect(duplicates(instrument.report.map(({ part }) => part))).toEqual([]);
		});

		it('shares no id between items, statements and cards, whose ticks lie in one set', () => {
			const cardTicks = steps
				.filter(({ activity }) => activity.kind !== 'contract')
				.flatMap((step) => deckOf(step).flatMap(ticksOf));
			const contracting = steps
				.filter(({ activity }) => activity.kind === 'contract')
				.flatMap((step) => step.prompts);
			const ids = [...checklist, ...statements, ...contracting].map(({ id }): string => id);
			ids.push(...cardTicks);
			expect(duplicates(ids)).toEqual([]);
		});

		it('has boxes in whole minutes that fill the talk', () => {
			expect(steps.every(({ minutes }) => Number.isInteger(minutes) && minutes > 0)).toBe(true);
			expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(instrument.minutes);
		});

		it('protects part of each step and all of the last', () => {
			const wrong = steps.filter(
				({ minutes, protectedMinutes: least }) =>
					!Number.isInteger(least) || least < 1 || least > minutes
			);
			expect(wrong).toEqual([]);
			const last = steps.at(-1);
			expect(last?.protectedMinutes).toBe(last?.minutes);
			expect(last?.minutes).toBe(instrument.wrapUpMinutes);
		});

		it('numbers its steps from one upwards without a gap', () => {
			const numbers = steps.map(({ number }) => number);
			expect([...new Set(numbers)]).toEqual(
				Array.from({ length: numbers.at(-1) ?? 0 }, (_, index) => index + 1)
			);
		});

		it('shows a card in every step', () => {
			expect(steps.filter((step) => step.prompts.length === 0)).toEqual([]);
		});

		it('points only at cards and prompts that are there', () => {
			const cardIds = cards.map(({ id }) => id);
			expect(steps.flatMap((step) => step.cards).filter((id) => !cardIds.includes(id))).toEqual([]);
			for (const step of steps) {
				const own = step.prompts.map(({ id }): string => id);
				expect(promptsNamedBy(step).filter((id) => !own.includes(id))).toEqual([]);
			}
		});

		it('gives every written answer a heading in the report', () => {
			const bare = prompts.filter(
				({ answer, reportAs }) =>
					(answer === 'written') !== (reportAs !== undefined) && answer !== 'everyone'
			);
			expect(bare).toEqual([]);
		});

		it('stays short enough to read at a glance', () => {
			const glanced = [
				...instrument.goal,
				...instrument.rules,
				...statements,
				...steps.flatMap(({ guidance, rule, roleChange }) => [...guidance, rule, roleChange])
			];
			expect(tooLong(glanced, 110)).toEqual([]);
			expect(tooLong(prompts, 120)).toEqual([]);
			expect(prompts.filter(({ hint = '' }) => hint.length > 90)).toEqual([]);
		});

		it('writes questions as sentences', () => {
			const odd = prompts.filter(({ text }) => !/^\p{Lu}.*\?$/u.test(text) || text.includes(';'));
			expect(odd).toEqual([]);
		});

		it('fills only the placeholders that messages may hold', () => {
			const used = messages.flatMap(({ subject, body }) =>
				[...`${subject} ${body}`.matchAll(/\{\w*\}/g)].map(([placeholder]) => placeholder)
			);
			const allowed = messagePlaceholders;
			expect(used.filter((placeholder) => !allowed.includes(placeholder))).toEqual([]);
		});
	}
);

describe('instrumentById', () => {
	it('gives the newest version when none is asked', () => {
		expect(instrumentById('ambition-dcl')?.version).toBe(1);
	});

	it('gives exactly the version that a conversation began with', () => {
		expect(instrumentById('ambition-dcl', 1)?.id).toBe('ambition-dcl');
	});

	it('knows no guide or version from a newer app', () => {
		expect(instrumentById('ambition-dcl', 99)).toBeUndefined();
		expect(instrumentById('something-new')).toBeUndefined();
	});
});
