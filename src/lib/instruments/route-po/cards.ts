import { cardId, type ReferenceCard } from '#lib/domain/instrument/types.ts';
import { line } from '../lines.ts';
import { cmk2025 } from '../programmes/cmk-2025-2028.ts';
import { cardOf, programmeCard } from '../programmes/programme.ts';

/** Names of the cards, so that steps cannot point at a card that is not there. */
export const card = { course: cardId('course'), programme: programmeCard } as const;

const course: ReferenceCard = {
	id: card.course,
	title: 'Opzet en onderwerpen van het gesprek',
	lines: [
		line('Blik op de algemene doelen van het CmK-programma', 'C2.3'),
		line('Blik op de ontwikkelwensen van de school', 'C2.6'),
		line('Waar heb je vorig schooljaar aan gewerkt en waar ben je tevreden over?', 'C2.11'),
		line('Terugblik op de activiteiten en begeleiding van het afgelopen schooljaar', 'C2.16'),
		line('Afspraken voor het komend schooljaar', 'C3.1')
	],
	source: ['C2.1']
};

/** Shown when the table asks for them. */
export const cards = [
	course,
	cardOf(cmk2025, cmk2025.po)
] as const satisfies readonly ReferenceCard[];
