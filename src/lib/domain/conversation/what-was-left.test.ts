import { describe, expect, it } from 'vitest';
import { promptId, type Activity } from '../instrument/types.ts';
import { testGuide } from '../report/test-guide.ts';
import { blankConversation, seatOf, type BlankParts } from './blank-conversation.ts';
import { freshAgreement } from './agreements.ts';
import type { Agreement, LookBackEntry, Outcome } from './types.ts';
import { whatWasLeft, type EarlierTalk } from './what-was-left.ts';

const entity = (id: string) => ({ id, order: 'a0', createdAt: 0 });

const agreement = (id: string, outcome: Outcome | null = null): Agreement => ({
	...entity(id),
	...freshAgreement(null),
	what: `Afspraak ${id}`,
	whoElse: '',
	location: '',
	outcome
});

const lookedBack = (sourceAgreementId: string, outcome: Outcome | null): LookBackEntry => ({
	...entity(`look-${sourceAgreementId}`),
	what: '',
	details: '',
	result: '',
	outcome,
	sourceAgreementId,
	carriedId: null
});

const field = (id: string, text: string) => ({ id: promptId(id), text, source: [] });

/** A talk by a guide whose only step has this activity. */
function talk(parts: BlankParts, activity: Activity = { kind: 'talk' }): EarlierTalk {
	const steps = testGuide.steps.map((step) => ({ ...step, prompts: [], activity }));
	return { view: blankConversation(parts), instrument: { ...testGuide, steps } };
}

const wishes: Activity = {
	kind: 'topics',
	wishes: true,
	fields: [field('wish', 'Ontwikkelwensen'), field('from', 'Waar komen ze vandaan?')]
};

const first = talk({
	ambitions: [{ ...entity('one'), text: 'Durft te maken', competences: [] }],
	agreements: [agreement('a'), agreement('b'), agreement('c', 'done')],
	participants: [{ ...seatOf('principal'), valuable: 'als er een plan ligt' }]
});

describe('what earlier talks left', () => {
	it('is nothing without an earlier talk', () => {
		const nothing = { ambitions: null, open: [], valuable: null, wishes: null };
		expect(whatWasLeft([])).toEqual({ ...nothing, firstValuable: null, firstSheet: null });
	});

	it('takes each thing from the last talk that has it', () => {
		const route = talk(
			{
				answers: { wish: 'Beeldend', from: ' ' },
				participants: [{ ...seatOf('teacher'), valuable: 'als het kort is' }]
			},
			wishes
		);
		const left = whatWasLeft([route, first]);
		expect(left.ambitions?.talk).toBe(first);
		expect(left.valuable?.items.map(({ valuable }) => valuable)).toEqual(['als het kort is']);
		expect(left.wishes?.items).toEqual([{ heading: 'Ontwikkelwensen', text: 'Beeldend' }]);
	});

	it('keeps an agreement open until its own talk or a later one says what became of it', () => {
		const route = talk({
			agreements: [agreement('d')],
			lookBacks: [lookedBack('a', 'partly'), lookedBack('b', null)]
		});
		const open = whatWasLeft([route, first]).open;
		expect(open.map(({ items }) => items.map(({ id }) => id))).toEqual([['d'], ['b']]);
	});

	it('counts the picture of a later year as what the school wishes', () => {
		const fields = [field('organisation', 'Organisatorisch')];
		const vo = talk(
			{ answers: { organisation: 'Drie vaste partners' } },
			{ kind: 'vision', horizon: 2028, fields }
		);
		expect(whatWasLeft([vo]).wishes?.items).toEqual([
			{ heading: '2028: Organisatorisch', text: 'Drie vaste partners' }
		]);
	});

	it('has the first sheet and the first hopes at hand, however many talks came after', () => {
		const drawn = talk({
			strokes: [{ ...entity('stroke'), points: [0, 0, 128] }],
			participants: first.view.participants
		});
		const later = talk({ participants: [{ ...seatOf('teacher'), valuable: 'als het kort is' }] });
		const left = whatWasLeft([later, first, drawn]);
		expect(left.firstSheet).toBe(drawn);
		expect(left.firstValuable?.talk).toBe(drawn);
	});
});
