import { describe, expect, it } from 'vitest';
import { aspectKeys, askedFieldsOf } from '#lib/domain/conversation/fields.ts';
import { blankConversation } from '#lib/domain/conversation/blank-conversation.ts';
import type { Conversation } from '#lib/domain/conversation/types.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import { buildReport } from '#lib/domain/report/build-report.ts';
import { guideReader } from '#lib/instruments/guide-of.ts';
import { instruments } from '#lib/instruments/index.ts';
import { wilgenroos } from '../fixtures/wilgenroos.ts';
import { ambitionVoTalk, guideTalks, routePoTalk, routeVoTalk } from '../fixtures/guide-talks.ts';

const guideOf = (talk: Conversation): Instrument => guideReader()(talk);

const questionsOf = ({ steps }: Instrument): readonly string[] =>
	steps.flatMap(({ prompts }) => prompts.map(({ text }) => text));

/** Questions that the app adds to guides without an opening or an end. */
const ours = [
	'Hoeveel tijd is er beschikbaar?',
	'Wanneer is dit voor iedereen een waardevol gesprek?',
	'Hoe heb je het gesprek ervaren?',
	'Wat vind je een zinvol vervolg?'
];

const told = (talk: Conversation): string =>
	JSON.stringify(buildReport(talk, guideOf(talk), { zone: 'Europe/Amsterdam' }));

/** Texts below `value`, as long as they were typed: ids, dates and words of a choice are left out. */
function typedIn(talk: Conversation): readonly string[] {
	const entities = [
		...talk.agreements.flatMap(({ what, whoElse, location }) => [what, whoElse, location]),
		...talk.lookBacks.flatMap(({ what, details, result }) => [what, details, result]),
		...talk.appointments.flatMap(({ what, location }) => [what, location]),
		...talk.storyObjects.flatMap(({ what, story }) => [what, story]),
		...talk.ideas.flatMap(({ text, partner, needs }) => [text, partner, needs]),
		...talk.features.map(({ text }) => text),
		...talk.notes.flatMap((note) => [note.text, note.contribution, note.alternative]),
		...talk.participants.flatMap((seat) => [seat.valuable, seat.experience, seat.followUp])
	];
	return [...Object.values(talk.answers).flatMap((answer) => answer.split('\n')), ...entities]
		.filter((text) => text !== '')
		.map((text) => JSON.stringify(text).slice(1, -1));
}

describe.each(guideTalks().map((talk) => ({ id: talk.instrumentId, talk })))(
	'the report of $id',
	({ talk }) => {
		it('holds everything that was entered', () => {
			const report = told(talk);
			const texts = typedIn(talk);
			expect(texts.length).toBeGreaterThan(10);
			expect(texts.filter((text) => !report.includes(text))).toEqual([]);
		});

		it('says under a heading of the guide what each answer is about', () => {
			expect(told(talk)).not.toContain('Ook gezegd');
		});
	}
);

describe.each([...guideTalks(), wilgenroos()].map((talk) => ({ id: talk.instrumentId, talk })))(
	'a talk by $id whose guide is no longer there',
	({ talk }) => {
		const orphan = { ...talk, instrumentId: 'guide:gone' };

		it('has a report that holds everything that was entered', () => {
			const report = told(orphan);
			expect(typedIn(orphan).filter((text) => !report.includes(text))).toEqual([]);
		});

		it('says that it has no guide, and shows no question of any other', () => {
			const guide = guideOf(orphan);
			expect(guide.title).toBe('Gesprek zonder leidraad');
			const known = new Set(instruments.flatMap(questionsOf));
			expect(questionsOf(guide).filter((text) => known.has(text))).toEqual(ours);
		});

		it('has a place for every kind of thing that it holds', () => {
			const kinds = guideOf(orphan).steps.map(({ activity }) => activity.kind);
			expect(kinds.slice(0, 2)).toEqual(['contract', 'topics']);
			expect(kinds).toContain('plan');
			expect(kinds.includes('lookBack')).toBe(talk.lookBacks.length > 0);
			expect(kinds.includes('objects')).toBe(talk.storyObjects.length > 0);
			expect(kinds.includes('ideas')).toBe(talk.ideas.length > 0);
			expect(kinds.includes('cluster')).toBe(talk.notes.length > 0);
		});
	}
);

describe.each(instruments.map((instrument) => ({ id: instrument.id, instrument })))(
	'every field of $id',
	({ instrument }) => {
		it('comes into the report when it is filled in', () => {
			const ids = instrument.steps.flatMap((step) => [
				...askedFieldsOf(step).map(({ id }) => id),
				...(step.activity.kind === 'aspects'
					? step.activity.aspects.flatMap(({ id }) => Object.values(aspectKeys(id)))
					: []),
				...(step.activity.kind === 'lookBack' ? step.activity.threeEs.map(({ id }) => id) : [])
			]);
			const answers = Object.fromEntries(ids.map((id) => [id, `<said at ${id}>`]));
			const talk = blankConversation({ instrumentId: instrument.id, answers });
			const report = told(talk);
			expect(ids.filter((id) => !report.includes(`<said at ${id}>`))).toEqual([]);
		});
	}
);

describe('what only some reports say', () => {
	it('puts the school type and the remarks of guide B at the head', () => {
		const { facts } = buildReport(ambitionVoTalk(), guideOf(ambitionVoTalk()));
		expect(facts).toContainEqual({ label: 'Schooltype', value: 'gemengd' });
		expect(facts.at(-1)?.label).toBe('Relevante opmerkingen');
	});

	it('groups agreements by the headings of the guide, and keeps those without one', () => {
		const talk = routePoTalk();
		const [first, ...rest] = talk.agreements;
		if (first === undefined) throw new Error('no agreements');
		const report = buildReport(
			{ ...talk, agreements: [{ ...first, heading: 'gone' }, ...rest] },
			guideOf(talk)
		);
		const headings = report.sections
			.filter(({ part }) => part === 'agreements')
			.flatMap(({ blocks }) => blocks)
			.flatMap((block) => (block.kind === 'subheading' ? [block.text] : []));
		expect(headings).toEqual([
			'Inhoud',
			'Organisatie',
			'Instrumenten',
			'Schoolcultuur',
			'Aandachtspunten',
			'Andere afspraken'
		]);
	});

	it('says in guide D that the programme does not apply', () => {
		expect(told(routeVoTalk())).toContain('CmK is niet van toepassing op deze school.');
	});
});
