import { cardId, type ReferenceCard } from '#lib/domain/instrument/types.ts';
import { line } from '../lines.ts';
import { cmk2025 } from '../programmes/cmk-2025-2028.ts';
import { cardOf, programmeCard } from '../programmes/programme.ts';

/** Names of the cards, so that steps cannot point at a card that is not there. */
export const card = { course: cardId('course'), programme: programmeCard } as const;

const course: ReferenceCard = {
	id: card.course,
	title: 'Opbouw en thema’s van het gesprek',
	lines: [
		line('1. Blik op de algemene CmK-doelen voor 2025–2028 (indien van toepassing)', 'D1.1'),
		line('2. Schoolambities en ontwikkelwensen', 'D1.4'),
		line('3. Terugblik op afgelopen schooljaar', 'D1.8'),
		line('4. Evaluatie van de activiteiten en begeleiding', 'D1.13'),
		line('Concrete afspraken voor het nieuwe schooljaar', 'D2.1')
	],
	source: ['D1.1']
};

/** Shown when the table asks for them. */
export const cards = [
	course,
	cardOf(cmk2025, cmk2025.vo)
] as const satisfies readonly ReferenceCard[];
