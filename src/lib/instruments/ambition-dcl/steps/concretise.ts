import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';
import { card } from '../cards.ts';
import { phases } from '../phases.ts';

/** Step 7: agreements that the school carries. */
export const concretise = {
	id: stepId('concretise'),
	number: 7,
	group: 'Concretiseren',
	title: 'Concretiseren',
	towards: 'concretiseren',
	phase: phases.concretise,
	minutes: 8,
	protectedMinutes: 4,
	guidance: [
		line('De keuze is duidelijk. Geef nu het vervolg vorm.', 'A8.1'),
		line('Dat lukt alleen als het team wordt meegenomen en gehoord.', 'A8.2'),
		line('Benoem hoe De Cultuur Loper de school kan steunen.', 'A8.6'),
		line('Vertel bijvoorbeeld over de eerste teambijeenkomst (stap 4): opzet en doelen.', 'A8.7'),
		line('Bespreek een trainer of kunstvakdocent. Benoem het geld dat er is.', 'A8.8', 'A8.9'),
		line('Maak afspraken zo concreet mogelijk.', 'A8.10'),
		line('De school draagt de volgende stap. De intermediair steunt.', 'A8.11', 'A8.12')
	],
	rule: line('De volgende stap is van de school.', 'A8.11'),
	prompts: [
		prompt(
			'A8.3',
			'Hoe betrekken jullie het team bij De Cultuur Loper en delen jullie de ambities?',
			{
				answer: 'written',
				reportAs: 'Het team betrekken'
			}
		),
		prompt('A8.4', 'Hoe nemen jullie het team mee in de vervolgstappen?', {
			hint: 'Bijv. gezamenlijk nadenken over scholing',
			answer: 'written',
			reportAs: 'Vervolgstappen met het team'
		}),
		prompt('A8.5', 'Wat heb je hiervoor nodig?', {
			answer: 'written',
			reportAs: 'Wat er nodig is'
		}),
		prompt('A8.8', 'Zetten jullie een trainer/kunstvakdocent in om het team te inspireren?', {
			answer: 'written',
			reportAs: 'Trainer of kunstvakdocent'
		}),
		prompt('A8.9', 'Welke financiële middelen zijn beschikbaar?', {
			answer: 'written',
			reportAs: 'Geld'
		})
	],
	cards: [card.programme],
	activity: { kind: 'agreements' },
	source: ['A2.7', 'A8.1']
} as const satisfies Step;
