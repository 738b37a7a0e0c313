import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';
import { goalsOf, type Programme } from '../../programmes/programme.ts';
import { card } from '../cards.ts';

/** Topic 1: which goals count next year, and moments that go into the diary at once. */
export const goals = (programme: Programme) =>
	({
		id: stepId('goals'),
		number: 2,
		group: 'Doelen',
		title: 'Doelen',
		towards: 'doelen',
		phase: line(`Blik op de algemene doelen van het ${programme.name}-programma`, 'C2.3'),
		minutes: 10,
		protectedMinutes: 4,
		guidance: [line('Kies welke doelen komend schooljaar speciale aandacht verdienen.', 'C2.4')],
		tips: [
			line(
				'Neem de jaarplanning van komend schooljaar mee, zodat je in het gesprek direct data kunt ' +
					'afspreken voor werkgroepen, teamtraining(en), Kunstkracht activiteiten etc.',
				'C2.5',
				'C2.2'
			)
		],
		prompts: [
			prompt('C2.4', 'Welke doelen verdienen komend schooljaar speciale aandacht?', {
				answer: 'written',
				reportAs: 'Over de doelen'
			})
		],
		cards: [card.programme],
		activity: goalsOf(programme, programme.po, { optional: true, appointments: true }),
		source: ['C2.3']
	}) as const satisfies Step;
