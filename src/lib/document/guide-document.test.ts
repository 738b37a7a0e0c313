import { describe, expect, it } from 'vitest';
import { assemble, isChanged, nextVersion } from '#lib/domain/guide/assemble.ts';
import { summariseGuide } from '#lib/domain/guide/summary.ts';
import { problemsIn } from '#lib/domain/instrument/problems.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import { guideFromText } from '#lib/instruments/file/read-guide.ts';
import { instrumentById, instruments } from '#lib/instruments/index.ts';
import { ConversationDocument } from './conversation-document.ts';
import { GuideDocument } from './guide-document.ts';
import { tipsFor } from '#lib/domain/conversation/level-tips.ts';
import { hasClosingRound } from '#lib/domain/guide/assemble-steps.ts';
import { addedActivities } from '#lib/domain/guide/types.ts';
import { addPrompt, addStep, movePart, takeStepOut } from './guide-edits.ts';
import { newConversation } from './new-conversation.ts';
import { copyGuide } from './new-guide.ts';

function builtIn(id: string): Instrument {
	const guide = instrumentById(id);
	if (guide === undefined) throw new Error(`no guide ${id}`);
	return guide;
}

const copyOf = (id = 'route-po') => copyGuide(builtIn(id), 'Onze leidraad', 1000);
const nowIn = (document: GuideDocument) => assemble(document.view, 1);

function stepIn(document: GuideDocument, key: string) {
	const step = document.view.steps.find((each) => each.key === key);
	if (step === undefined) throw new Error(`no step ${key}`);
	return step;
}

function promptIn(document: GuideDocument, key: string) {
	const prompt = document.view.prompts.find((each) => each.key === key);
	if (prompt === undefined) throw new Error(`no prompt ${key}`);
	return prompt;
}

function never(): never {
	throw new Error('no tips');
}

const titlesOf = (document: GuideDocument) => nowIn(document).steps.map(({ title }) => title);

describe.each(instruments.map((guide) => ({ id: guide.id, guide })))(
	'a copy of $id',
	({ guide }) => {
		it('is the same guide, word for word, under a name and an id of its own', () => {
			const copy = copyGuide(guide, guide.title, 1000);
			expect(copy.id).toMatch(/^guide:/);
			expect(assemble(copy.view, 1)).toEqual({ ...guide, id: copy.id });
		});
	}
);

describe('a guide of one’s own', () => {
	it('begins without a step to undo, and not ready for talks', () => {
		const copy = copyOf();
		expect(copy.canUndo).toBe(false);
		expect(summariseGuide(copy.view)).toEqual({
			id: copy.id,
			title: 'Onze leidraad',
			subtitle: 'Primair onderwijs, ongeveer anderhalf uur',
			from: 'Routegesprek po',
			version: null,
			changed: true,
			removed: false,
			createdAt: 1000
		});
	});

	it('carries new words for title, question, tip, checklist, message and heading', () => {
		const copy = copyOf();
		const { items, messages, headings } = copy.view;
		copy.setText({ text: 'title' }, 'Ons gesprek');
		copy.setText({ entity: stepIn(copy, 'goals').id, name: 'title' }, 'Waar gaan we heen');
		copy.setText(
			{ entity: stepIn(copy, 'goals').id, name: 'tips' },
			'Pak de agenda.\n\nEn een pen.'
		);
		copy.setText({ entity: promptIn(copy, 'C2.4').id, name: 'text' }, 'Welk doel telt nu?');
		copy.setText({ entity: items[0]?.id ?? '', name: 'short' }, 'Taart mee');
		copy.setText({ entity: messages[0]?.id ?? '', name: 'subject' }, 'Tot {date}');
		copy.setText({ entity: headings[1]?.id ?? '', name: 'heading' }, 'Onze doelen');
		const guide = nowIn(copy);
		const goals = guide.steps[1];
		expect(guide.title).toBe('Ons gesprek');
		expect(goals).toMatchObject({
			title: 'Waar gaan we heen',
			towards: 'waar gaan we heen',
			phase: { text: 'Waar gaan we heen', source: [] },
			tips: [
				{ text: 'Pak de agenda.', source: [] },
				{ text: 'En een pen.', source: [] }
			]
		});
		expect(goals?.prompts[0]).toMatchObject({ id: 'C2.4', text: 'Welk doel telt nu?', source: [] });
		expect(guide.checklist[0]?.short).toBe('Taart mee');
		expect(guide.messages[0]?.subject).toBe('Tot {date}');
		expect(guide.report[1]?.heading).toBe('Onze doelen');
		expect(problemsIn(guide)).toEqual([]);
	});

	it('keeps the source of every line that was left as it is', () => {
		const copy = copyOf();
		const goals = stepIn(copy, 'goals');
		copy.setText({ entity: goals.id, name: 'guidance' }, `${goals.guidance}\nEn nog iets.`);
		const [kept, added] = nowIn(copy).steps[1]?.guidance ?? [];
		expect(kept).toEqual(builtIn('route-po').steps[1]?.guidance[0]);
		expect(added).toEqual({ text: 'En nog iets.', source: [] });
	});

	it('counts its minutes and keeps the same part of a step protected', () => {
		const copy = copyOf();
		copy.change('guideStep', stepIn(copy, 'goals').id, { minutes: 20 });
		const guide = nowIn(copy);
		expect(guide.minutes).toBe(100);
		expect(guide.steps[1]).toMatchObject({ minutes: 20, protectedMinutes: 8 });
	});
});

describe('the order of the steps', () => {
	const movable = (document: GuideDocument) => document.view.steps.slice(0, -1);

	it('changes by one place at a time, and the numbers follow', () => {
		const copy = copyOf();
		movePart(copy, 'guideStep', movable(copy), stepIn(copy, 'wishes').id, 'up');
		expect(nowIn(copy).steps.map(({ id, number }) => [id, number])).toEqual([
			['open', 1],
			['wishes', 2],
			['goals', 3],
			['satisfied', 4],
			['contribution', 5],
			['plan', 6],
			['close', 7]
		]);
		copy.undo();
		expect(nowIn(copy).steps[1]?.id).toBe('goals');
	});

	it('never puts anything behind the step that closes the talk', () => {
		const copy = copyOf();
		movePart(copy, 'guideStep', movable(copy), stepIn(copy, 'plan').id, 'down');
		addStep(copy, 'talk');
		expect(titlesOf(copy).slice(-3)).toEqual(['Afspraken', 'Nieuwe stap', 'Afronden']);
	});

	it('closes up when a step is left out, and opens again when it comes back', () => {
		const copy = copyOf();
		const goals = stepIn(copy, 'goals');
		takeStepOut(copy, goals);
		expect(titlesOf(copy)).not.toContain('Doelen');
		expect(nowIn(copy).steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
		copy.change('guideStep', goals.id, { hidden: false });
		expect(nowIn(copy)).toEqual({ ...nowIn(copyOf()), id: copy.id });
	});

	it('keeps the shared number of steps of guide A that still stand together', () => {
		const numbers = (document: GuideDocument) => nowIn(document).steps.map(({ number }) => number);
		const copy = copyOf('ambition-dcl');
		expect(numbers(copy)).toEqual(builtIn('ambition-dcl').steps.map(({ number }) => number));
		addStep(copy, 'topics');
		expect(new Set(numbers(copy)).size).toBe(Math.max(...numbers(copy)));
	});
});

describe('what was added', () => {
	it('is a step with a question whose answer is kept and told in the report', () => {
		const copy = copyOf();
		const id = addStep(copy, 'topics');
		const prompt = addPrompt(copy, id);
		copy.setText({ entity: prompt, name: 'text' }, 'Wie doet er mee?');
		const step = nowIn(copy).steps.find((each) => each.id === id);
		expect(step?.activity).toEqual({ kind: 'topics', fields: [] });
		expect(step?.prompts[1]).toEqual({
			id: prompt,
			text: 'Wie doet er mee?',
			answer: 'written',
			reportAs: 'Wie doet er mee?',
			source: []
		});
		expect(problemsIn(nowIn(copy))).toEqual([]);
	});

	it('may be a step of any kind that needs nothing of the guide', () => {
		const copy = copyOf('closing');
		for (const activity of addedActivities) addStep(copy, activity, activity);
		const guide = nowIn(copy);
		const kinds = guide.steps
			.slice(-1 - addedActivities.length, -1)
			.map(({ activity }) => activity.kind);
		expect(kinds).toEqual(addedActivities);
		expect(problemsIn(guide)).toEqual([]);
		expect(guideFromText(JSON.stringify(guide))).toEqual(guide);
	});

	it('may be a closing round, with two questions that everyone at the table answers', () => {
		const copy = copyOf('ambition-vo');
		expect(hasClosingRound(copy.view)).toBe(false);
		const id = addStep(copy, 'closing', 'Afsluitende ronde');
		expect(hasClosingRound(copy.view)).toBe(true);
		const extra = addPrompt(copy, id);
		const step = nowIn(copy).steps.find((each) => each.id === id);
		const [experience, followUp, third] = step?.prompts ?? [];
		expect(step?.activity).toEqual({
			kind: 'closing',
			experience: experience?.id,
			followUp: followUp?.id
		});
		expect([experience?.answer, followUp?.answer]).toEqual(['everyone', 'everyone']);
		expect(third?.id).toBe(extra);
	});

	it('has one closing round at most: a guide that closes with one has it already', () => {
		expect(hasClosingRound(copyOf('closing').view)).toBe(true);
	});

	it('can be read with a closing round that lost its questions', () => {
		const copy = copyOf('ambition-vo');
		const id = addStep(copy, 'closing');
		const prompts = copy.view.prompts.filter(({ stepId }) => stepId === id);
		for (const prompt of prompts.slice(1)) copy.remove(prompt.id);
		expect(problemsIn(nowIn(copy))).toEqual([]);
		for (const prompt of prompts) copy.remove(prompt.id);
		expect(problemsIn(nowIn(copy)).map(({ kind }) => kind)).toContain('empty');
	});

	it('goes whole with one tap, and comes back whole with one undo', () => {
		const copy = copyOf();
		const id = addStep(copy, 'topics');
		const before = nowIn(copy);
		const step = copy.view.steps.find((each) => each.id === id);
		if (step === undefined) throw new Error('no step');
		takeStepOut(copy, step);
		expect(copy.view.prompts.some(({ stepId }) => stepId === id)).toBe(false);
		copy.undo();
		expect(nowIn(copy)).toEqual(before);
	});
});

describe('the tips by level', () => {
	it('are changed, added and taken out for all talks of the organisation', () => {
		const copy = copyOf('route-vo');
		const [first, second] = copy.view.tips ?? [];
		copy.setText({ entity: first?.id ?? '', name: 'tip' }, 'Vraag naar de profielen.');
		copy.remove(second?.id ?? '');
		copy.add('guideTip', {
			key: null,
			levels: ['vmbo'],
			level: 'Vmbo',
			tip: 'Ga naar het atelier.'
		});
		copy.add('guideTip', { key: null, levels: [] });
		const { levelTips } = nowIn(copy);
		expect(levelTips?.rows.map(({ levels, tip }) => [levels, tip])).toEqual([
			[['havo', 'vwo'], { text: 'Vraag naar de profielen.', source: [] }],
			[['vmbo'], { text: 'Ga naar het atelier.', source: [] }]
		]);
		expect(levelTips?.rows[0]?.partners.source).toEqual(['D3.3']);
		expect(tipsFor(levelTips ?? never(), 'vmbo', {}).map(({ tip }) => tip)).toEqual([
			'Ga naar het atelier.'
		]);
	});

	it('come to a guide that had none, and a tip without levels is for all', () => {
		const copy = copyOf('ambition-vo');
		expect(nowIn(copy).levelTips).toBeUndefined();
		copy.add('guideTip', { key: null, levels: [], level: 'Alle', tip: 'Neem de tijd.' });
		expect(nowIn(copy).levelTips?.rows[0]?.levels).toContain('havo');
		expect(guideFromText(JSON.stringify(nowIn(copy)))).toEqual(nowIn(copy));
	});
});

describe('making a version ready', () => {
	it('gives it the next number, and later changes wait for the one after', () => {
		const copy = copyOf();
		copy.publish(assemble(copy.view, nextVersion(copy.view)));
		expect(isChanged(copy.view)).toBe(false);
		copy.setText({ text: 'title' }, 'Ons gesprek');
		expect(summariseGuide(copy.view)).toMatchObject({ version: 1, changed: true });
		expect(copy.view.published?.title).toBe('Onze leidraad');
		expect(nextVersion(copy.view)).toBe(2);
	});
});

describe('a conversation by a guide of one’s own', () => {
	const begun = (guide: Instrument) =>
		new ConversationDocument('talk', [newConversation(guide, 1000)]).view;

	it('carries the version it began with, whatever happens to the guide', () => {
		const copy = copyOf();
		const ready = assemble(copy.view, 1);
		const talk = begun(ready);
		copy.setText({ text: 'title' }, 'Iets anders');
		copy.publish(assemble(copy.view, 2));
		copy.takeOut(2000);
		expect([talk.instrumentId, talk.instrumentVersion]).toEqual([copy.id, 1]);
		expect(guideFromText(talk.ownGuide ?? '')).toEqual(ready);
	});

	it('hands its version on to a talk that is made from it', () => {
		const ready = JSON.stringify(assemble(copyOf().view, 1));
		const next = newConversation({ ...builtIn('closing'), id: 'guide:own' }, 1000, ready);
		expect(new ConversationDocument('next', [next]).view.ownGuide).toBe(ready);
	});

	it('carries nothing of a guide of the app, which is there already', () => {
		expect(begun(builtIn('route-po')).ownGuide).toBeNull();
	});
});

describe('two devices', () => {
	it('keep both changes of one guide, also in one title', () => {
		const [one, other] = [copyOf(), copyOf()];
		const two = new GuideDocument(one.id, [one.encode()]);
		one.setText({ text: 'title' }, 'Onze eigen leidraad');
		two.setText({ text: 'title' }, 'Onze leidraad voor po');
		const step = stepIn(two, 'goals');
		two.change('guideStep', step.id, { minutes: 14 });
		one.apply(two.encode());
		two.apply(one.encode());
		expect(one.view.texts.title).toBe('Onze eigen leidraad voor po');
		expect(nowIn(two)).toEqual(nowIn(one));
		expect(stepIn(one, 'goals').minutes).toBe(14);
		expect(other.id).not.toBe(one.id);
	});

	it('read a guide of which the ground was broken, with what can be edited', () => {
		const copy = copyOf();
		const broken = copyGuide({ ...builtIn('route-po'), minutes: -1 }, 'Stuk', 1000);
		expect(broken.view.base.title).toBe('Gesprek zonder leidraad');
		expect(titlesOf(broken)).toEqual(titlesOf(copy));
	});
});
