import { cardId, type ReferenceCard } from '#lib/domain/instrument/types.ts';
import { line } from '../lines.ts';

/** Names of the cards, so that steps cannot point at a card that is not there. */
export const card = { course: cardId('course'), after: cardId('after') } as const;

const course: ReferenceCard = {
	id: card.course,
	title: 'De vijf stappen',
	lines: [
		line('Contracteren (1 in de leidraad)', 'E4.1'),
		line('Focus aanbrengen (2)', 'E5.1'),
		line('Ideeën genereren (4)', 'E6.1'),
		line('Inventariseren en concretiseren (5)', 'E7.1'),
		line('Afronden (6)', 'E8.1'),
		line('Een stap 3 staat niet in deze leidraad.')
	],
	source: ['E0.4']
};

const after: ReferenceCard = {
	id: card.after,
	title: 'Na afloop',
	lines: [
		line(
			'Uiteraard laat je het contact met de school na dit eindgesprek niet volledig los.',
			'E3.1'
		),
		line(
			'In de toekomst kunnen er wellicht nieuwe ambities voor cultuureducatie komen of willen ze ' +
				'hun oude ambities nog eens opfrissen tijdens een teamscholing.',
			'E3.2'
		)
	],
	source: ['E3.1']
};

/** Shown when the table asks for them. */
export const cards = [course, after] as const satisfies readonly ReferenceCard[];
