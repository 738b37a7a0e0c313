import { cardId, type ReferenceCard } from '#lib/domain/instrument/types.ts';
import { line } from '../lines.ts';
import { cardOf, programmeCard, type Programme } from '../programmes/programme.ts';

/** Names of the cards, so that steps cannot point at a card that is not there. */
export const card = { course: cardId('course'), programme: programmeCard } as const;

const course = (programme: Programme): ReferenceCard => ({
	id: card.course,
	title: 'Opzet en onderwerpen van het gesprek',
	lines: [
		line(`Blik op de algemene doelen van het ${programme.name}-programma`, 'C2.3'),
		line('Blik op de ontwikkelwensen van de school', 'C2.6'),
		line('Waar heb je vorig schooljaar aan gewerkt en waar ben je tevreden over?', 'C2.11'),
		line('Terugblik op de activiteiten en begeleiding van het afgelopen schooljaar', 'C2.16'),
		line('Afspraken voor het komend schooljaar', 'C3.1')
	],
	source: ['C2.1']
});

/** Shown when the table asks for them. */
export const cards = (programme: Programme): readonly ReferenceCard[] => [
	course(programme),
	cardOf(programme, programme.po)
];
