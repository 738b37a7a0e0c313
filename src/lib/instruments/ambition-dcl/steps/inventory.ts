import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';
import { card } from '../cards.ts';
import { domains } from '../domains.ts';
import { phases } from '../phases.ts';

/**
 * Step 5, the green round. The guide says "de drie ambities"; the card leaves out the number,
 * because a talk may end with one or two.
 */
export const inventory = {
	id: stepId('inventory'),
	number: 5,
	group: 'Doen we al',
	title: 'Activiteiten inventariseren',
	towards: 'groen',
	phase: phases.inventory,
	round: 'green',
	minutes: 12,
	protectedMinutes: 4,
	guidance: [
		line('Vraag wat de school al doet en hoe dat aansluit op de ambities.', 'A6.1', 'A6.2'),
		line('Eén activiteit per kleine, groene notitie. Hang die bij de ambitie.', 'A6.3'),
		line('Vraag door. Kijk ook naar de drie domeinen.', 'A6.4', 'A6.7')
	],
	rule: line('Klein en groen, bij de ambitie op het vel.', 'A6.3'),
	prompts: [
		prompt(
			'A6.2',
			'Welke activiteiten onderneemt de school al en hoe sluiten die aan op de ambities?'
		),
		prompt('A6.5', 'Wat zijn de sterke punten in jullie cultuuronderwijs?', {
			answer: 'written',
			reportAs: 'Sterke punten'
		}),
		prompt('A6.6', 'Hoe draagt deze activiteit bij aan jullie ambities? Op welke manier precies?'),
		prompt('A6.7', 'Welk domein krijgt veel aandacht?', {
			answer: 'written',
			reportAs: 'Aandacht per domein'
		}),
		prompt('A6.8', 'In hoeverre is kunst binnen jullie cultuuronderwijs geborgd?', {
			answer: 'written',
			reportAs: 'Hoe kunst geborgd is'
		})
	],
	cards: [card.domains],
	activity: { kind: 'inventory', domains },
	source: ['A2.5', 'A6.1']
} as const satisfies Step;
