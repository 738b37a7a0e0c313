import { describe, expect, it } from 'vitest';
import { guideReader } from './guide-of.ts';
import { instruments } from './index.ts';
import { readClock } from '#lib/domain/timing/reading.ts';
import { MINUTE } from '#lib/domain/timing/timeline.ts';
import { blankConversation } from '#lib/domain/conversation/blank-conversation.ts';
import { skipMark } from '#lib/domain/conversation/marks.ts';
import { timelineOf } from '#lib/domain/conversation/timeline-of.ts';
import type { ConversationChoices } from '#lib/domain/conversation/types.ts';

const talkBy = (instrumentId: string, choices: Partial<ConversationChoices> = {}) =>
	blankConversation({ instrumentId, choices });

describe('the question about the time in guide E', () => {
	const asked = (choices: Partial<ConversationChoices>) =>
		guideReader()(talkBy('closing', choices)).steps[0]?.prompts[0]?.text;

	it.each([
		['the guide’s own hour and a half', {}, 'We hebben anderhalf uur. Is dat akkoord?'],
		[
			'the hour that was planned',
			{ plannedStart: '14:00', plannedEnd: '15:00' },
			'We hebben één uur. Is dat akkoord?'
		],
		[
			'any other time in minutes',
			{ plannedStart: '14:00', plannedEnd: '15:15' },
			'We hebben 75 minuten. Is dat akkoord?'
		]
	])('names %s', (_, choices, question) => {
		expect(asked(choices)).toBe(question);
	});
});

describe('the guide of a talk', () => {
	it('is the same object while only words change, so that the table keeps its place', () => {
		const guideOf = guideReader();
		const talk = talkBy('route-po');
		expect(guideOf({ ...talk, answers: { 'C2.4': 'Visie' } })).toBe(guideOf(talk));
		expect(guideOf(talkBy('gone'))).toBe(guideOf(talkBy('gone')));
	});
});

describe('a part that does not apply', () => {
	const guide = guideReader()(talkBy('route-vo'));
	const goals = guide.steps.find(({ activity }) => activity.kind === 'goals');
	if (goals === undefined) throw new Error('guide D has no goals');
	const start = Date.UTC(2026, 5, 2, 11);
	const begun = { startedAt: start, agreedEnd: start + 90 * MINUTE };
	const clock = (marks: Record<string, string>, minutes: Record<string, number> = {}) =>
		readClock(timelineOf({ ...talkBy('route-vo', begun), marks, minutes }, guide), start + MINUTE);
	const skipped = { [skipMark(goals.id)]: 'yes' };
	const lengthOf = ({ arcs }: ReturnType<typeof clock>, id: string) =>
		arcs.filter(({ stepId }) => stepId === id).reduce((sum, { from, to }) => sum + to - from, 0);

	it('gives its minutes to the other steps, and the end stays', () => {
		expect(lengthOf(clock({}), goals.id)).toBeCloseTo(10, 0);
		const reading = clock(skipped);
		expect(lengthOf(reading, goals.id)).toBe(0);
		expect(lengthOf(reading, 'plan')).toBeGreaterThan(lengthOf(clock({}), 'plan') + 2);
		expect(reading.arcs.at(-1)?.to).toBe(90);
	});

	it('gives them back too when the table had agreed on other minutes', () => {
		expect(lengthOf(clock(skipped, { [goals.id]: 12 }), goals.id)).toBe(0);
	});
});

describe('a talk by a guide of one’s own', () => {
	const [first] = instruments;
	const own = { ...first, id: 'guide:own', version: 3, title: 'Ons gesprek' };
	const talk = (ownGuide: string) =>
		blankConversation({ instrumentId: 'guide:own', instrumentVersion: 3, ownGuide });

	it('follows the guide that it carries, word for word', () => {
		expect(guideReader()(talk(JSON.stringify(own)))).toEqual(own);
	});

	it.each([
		['was cut off', JSON.stringify(own).slice(0, -9)],
		['has no steps', JSON.stringify({ ...own, steps: [] })],
		['is of a shape that only a newer app knows', JSON.stringify({ ...own, steps: 'later' })]
	])('opens without a guide when what it carries %s', (_, text) => {
		expect(guideReader()(talk(text)).title).toBe('Gesprek zonder leidraad');
	});
});
