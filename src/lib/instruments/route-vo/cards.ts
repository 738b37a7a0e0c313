import { cardId, type ReferenceCard } from '#lib/domain/instrument/types.ts';
import { line } from '../lines.ts';
import { cardOf, programmeCard, yearsOf, type Programme } from '../programmes/programme.ts';

/** Names of the cards, so that steps cannot point at a card that is not there. */
export const card = { course: cardId('course'), programme: programmeCard } as const;

const course = (programme: Programme): ReferenceCard => ({
	id: card.course,
	title: 'Opbouw en thema’s van het gesprek',
	lines: [
		line(
			`1. Blik op de algemene ${programme.name}-doelen voor ${yearsOf(programme)} (indien van toepassing)`,
			'D1.1'
		),
		line('2. Schoolambities en ontwikkelwensen', 'D1.4'),
		line('3. Terugblik op afgelopen schooljaar', 'D1.8'),
		line('4. Evaluatie van de activiteiten en begeleiding', 'D1.13'),
		line('Concrete afspraken voor het nieuwe schooljaar', 'D2.1')
	],
	source: ['D1.1']
});

/** Shown when the table asks for them. */
export const cards = (programme: Programme): readonly ReferenceCard[] => [
	course(programme),
	cardOf(programme, programme.vo)
];
