import { describe, expect, it } from 'vitest';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import { closing } from './closing/index.ts';
import { guidesOn, instrumentById } from './index.ts';

const guide = (id: string): Instrument => {
	const found = instrumentById(id, 1, guidesOn('2026-09-01'));
	if (found === undefined) throw new Error(`no guide ${id}`);
	return found;
};
const ambitionVo = guide('ambition-vo');
const routePo = guide('route-po');
const routeVo = guide('route-vo');

/** Questions as they stand in the guides: capital first, a question mark where the source forgot it. */
const literal: readonly (readonly [guide: Instrument, id: string, text: string])[] = [
	[ambitionVo, 'B5.2', 'Wat zijn actuele onderwijsontwikkelingen in de school?'],
	[ambitionVo, 'B5.3', 'Waar liggen kansen voor cultuureducatie binnen deze context?'],
	[ambitionVo, 'B5.4', 'Hoe zijn de volgende aspecten momenteel ingericht?'],
	[ambitionVo, 'B6.1', 'Waar wil de school staan in 2028?'],
	[routePo, 'C2.4', 'Welke doelen verdienen komend schooljaar speciale aandacht?'],
	[routePo, 'C2.11', 'Waar heb je vorig schooljaar aan gewerkt en waar ben je tevreden over?'],
	[
		routePo,
		'C2.17',
		'In hoeverre hebben deze bijgedragen aan de algemene doelen van CmK en de ambities van de school?'
	],
	[routePo, 'C3.2', 'Welke inhoudelijke ontwikkelingen zijn gewenst?'],
	[routePo, 'C3.4', 'Welke organisatorische ontwikkelingen zijn gewenst?'],
	[routePo, 'C3.6', 'Welke instrumenten zetten we daarvoor in?'],
	[routePo, 'C3.8', 'Hoe werken we aan schoolcultuur?'],
	[
		routePo,
		'C3.10',
		'Welke overige aandachtspunten/belemmeringen zijn er voor komend schooljaar waar wij rekening mee moeten houden?'
	],
	[routeVo, 'D1.10', 'Wat is er gerealiseerd?'],
	[routeVo, 'D1.11', 'Waar is men tevreden over, en waar liggen nog kansen?'],
	[routeVo, 'D1.15', 'Is er bijvoorbeeld opvolging gegeven aan een teamdag of visietraject?'],
	[routeVo, 'D1.16', 'Welke impact is zichtbaar in de schoolpraktijk?'],
	[closing, 'E4.3', 'We hebben {duur}. Is dat akkoord?'],
	[closing, 'E4.4', 'Wat moet er in ieder geval aan bod komen?'],
	[closing, 'E4.5', 'Wanneer is dit een zinvol gesprek wat jou betreft?'],
	[closing, 'E4.6', 'Wat verwacht je van mij tijdens het gesprek?'],
	[closing, 'E5.4', 'Wat ligt er op tafel?'],
	[closing, 'E5.5', 'Welke ideeën, gevoelens en gedachten komen daarbij op? En wat nog meer?'],
	[closing, 'E5.6', 'Wat maakt dat dit zo belangrijk voor je is?'],
	[closing, 'E5.7', 'Wat is de verbinding met cultuureducatie op deze school?'],
	[closing, 'E5.8', 'En wat heeft dit traject daaraan bijgedragen?'],
	[closing, 'E5.9', 'Nu we alle verhalen hebben gehoord: wat valt dan op?'],
	[closing, 'E5.11', 'Hoe zit het met de verwachtingen die jullie voorafgaand hadden?'],
	[closing, 'E5.12', 'Wat ligt er nog?'],
	[closing, 'E6.7', 'Hoe kunnen we de uitkomsten van dit eindgesprek delen?'],
	[closing, 'E6.8', 'Welke ideeën zijn er allemaal te bedenken?'],
	[closing, 'E7.2', 'Wat pakken we op?'],
	[closing, 'E7.3', 'Welke culturele partner kan hierbij worden betrokken?'],
	[closing, 'E7.4', 'Wat is nodig?'],
	[closing, 'E7.5', 'Welke stap gaan we hierin zetten? Wie doet wat?'],
	[
		closing,
		'E8.1',
		'In welke mate is alles besproken en hoe zit het met de verwachtingen van dit gesprek?'
	],
	[closing, 'E8.2', 'Hoe heeft iedereen het gesprek ervaren?']
];

const promptsOf = ({ steps }: Instrument) => steps.flatMap((step) => step.prompts);

describe('the questions of the guides', () => {
	it.each(literal)('keeps wording %#', (guide, id, text) => {
		const asked = promptsOf(guide).filter((prompt) => prompt.source.includes(id));
		expect(asked.map((prompt) => prompt.text)).toContain(text);
	});

	it('sends the invitation of the PO route talk word for word', () => {
		expect(routePo.messages[0]?.body).toContain(
			'Binnenkort heeft u een afspraak met uw schoolbegeleider voor de jaarlijkse tussenevaluatie ' +
				'van het (CmK) programma. Dit gesprek willen we graag samen met u als directeur, ' +
				'cultuurcoördinator en leden van de werkgroep doen. Neem uw jaarplanning voor komend ' +
				'schooljaar mee, zodat u direct afspraken kunt vastleggen.'
		);
	});

	it('makes up no phase 3 in the closing talk, and keeps the numbers of the guide', () => {
		expect(closing.steps.map((step) => step.sourceNumber)).toEqual([1, 2, 4, 5, 6]);
		expect(closing.steps.map((step) => step.number)).toEqual([1, 2, 3, 4, 5]);
	});

	it('gives every goal list the same five keys, whatever its wording', () => {
		const keys = [ambitionVo, routePo, routeVo].map(({ steps }) =>
			steps.flatMap(({ activity }) =>
				activity.kind === 'goals' ? activity.goals.map(({ key }) => key) : []
			)
		);
		expect(new Set(keys.map((each) => each.join()))).toEqual(
			new Set(['vision,partnership,expertise,quality,embedding'])
		);
	});
});
