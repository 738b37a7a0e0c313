import { cardId, type ReferenceCard } from '#lib/domain/instrument/types.ts';
import { line } from '../lines.ts';
import { cardOf, programmeCard, type Programme } from '../programmes/programme.ts';

/** Names of the cards, so that steps cannot point at a card that is not there. */
export const card = { course: cardId('course'), programme: programmeCard } as const;

const course = (programme: Programme): ReferenceCard => ({
	id: card.course,
	title: 'Doelen van dit gesprek',
	lines: [
		line(`A. Verheldering van doelen binnen de ${programme.name}-regeling`, 'B3.2'),
		line('B. Analyse van de huidige situatie (sterkte/zwakte)', 'B3.3'),
		line(`C. Vooruitblik; waar wil de school staan in ${programme.horizon}?`, 'B3.4'),
		line('D. Afspraken voor het komend schooljaar', 'B3.5')
	],
	source: ['B3.1']
});

/** Shown when the table asks for them. */
export const cards = (programme: Programme): readonly ReferenceCard[] => [
	course(programme),
	cardOf(programme, programme.voAmbition)
];
