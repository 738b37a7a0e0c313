import { itemId, promptId, stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';
import { card } from '../cards.ts';
import { frame } from '../frame.ts';
import { phases } from '../phases.ts';

/**
 * Step 1. The opening question is the first card: the guide says that the talk starts with it, so
 * it lies on the table while people sit down. Its written answers come in the yellow round.
 */
export const contract = {
	id: stepId('contract'),
	number: 1,
	group: 'Contracteren',
	title: 'Contracteren',
	towards: 'contracteren',
	phase: phases.contract,
	minutes: 8,
	protectedMinutes: 4,
	guidance: [
		line('Stem de verwachtingen en de grenzen van het gesprek af.', 'A3.1'),
		line('Begin met de openingsvraag. Opschrijven komt straks.', 'A0.4'),
		line('Twee uur is gewoon. Vraag hoeveel tijd er is en spreek de eindtijd af.', 'A3.2', 'A3.3'),
		line('Vertel dat niemand notuleert: alles komt op het vel.', 'A3.4', 'A3.5'),
		line('Vraag de school om later een kort verslag te maken.', 'A3.6'),
		line('Maak zelf ook de zin af: ‘Het is voor mij zinvol als…’', 'A3.9')
	],
	rule: line('Niemand notuleert. Alle ideeën komen op het vel.', 'A3.4', 'A3.5'),
	prompts: [
		prompt('A0.4', frame.opening.text),
		prompt('A3.3', 'Hoeveel tijd is er beschikbaar?'),
		prompt('A3.8', 'Wanneer is dit voor iedereen een waardevol gesprek?', { answer: 'everyone' })
	],
	cards: [card.course, card.roles],
	activity: {
		kind: 'contract',
		time: promptId('A3.3'),
		statements: [
			{
				id: itemId('A3.4'),
				optional: false,
				...line('Er wordt niet genotuleerd. Alle ideeën komen op het vel papier.', 'A3.4', 'A3.5')
			},
			{
				id: itemId('A3.6'),
				optional: false,
				...line('De school maakt hier later een kort verslag van.', 'A3.6')
			},
			{
				id: itemId('A3.7'),
				optional: true,
				...line(
					'De intermediair bemiddelt hier geen aanbod, maar wil de visie van de school helder krijgen.',
					'A3.7'
				)
			}
		],
		valuable: promptId('A3.8'),
		own: line('Het is voor mij zinvol als…', 'A3.9')
	},
	source: ['A2.1', 'A3.1']
} as const satisfies Step;
