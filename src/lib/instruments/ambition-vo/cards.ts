import { cardId, type ReferenceCard } from '#lib/domain/instrument/types.ts';
import { line } from '../lines.ts';
import { cmk2025 } from '../programmes/cmk-2025-2028.ts';
import { cardOf, programmeCard } from '../programmes/programme.ts';

/** Names of the cards, so that steps cannot point at a card that is not there. */
export const card = { course: cardId('course'), programme: programmeCard } as const;

const course: ReferenceCard = {
	id: card.course,
	title: 'Doelen van dit gesprek',
	lines: [
		line('A. Verheldering van doelen binnen de CmK-regeling', 'B3.2'),
		line('B. Analyse van de huidige situatie (sterkte/zwakte)', 'B3.3'),
		line(`C. Vooruitblik; waar wil de school staan in ${cmk2025.horizon}?`, 'B3.4'),
		line('D. Afspraken voor het komend schooljaar', 'B3.5')
	],
	source: ['B3.1']
};

/** Shown when the table asks for them. */
export const cards = [
	course,
	cardOf(cmk2025, cmk2025.voAmbition)
] as const satisfies readonly ReferenceCard[];
