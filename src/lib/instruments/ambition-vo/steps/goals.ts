import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';
import { goalsOf, type Programme } from '../../programmes/programme.ts';
import { card } from '../cards.ts';

/** Part A. The question is the guide's instruction, spoken to the table. */
export const goals = (programme: Programme) =>
	({
		id: stepId('goals'),
		number: 2,
		group: 'Doelen',
		title: 'A. Doelen',
		towards: 'doelen',
		phase: line(`A. Verheldering van doelen binnen de ${programme.name}-regeling`, 'B4.1'),
		minutes: 12,
		protectedMinutes: 4,
		guidance: [
			line(`Licht kort de uitgangspunten van ${programme.edition} toe.`, 'B4.2'),
			line('Bespreek welke doelen voor deze school relevant of inspirerend kunnen zijn.', 'B4.2')
		],
		prompts: [
			prompt(
				'B4.2',
				'Welke doelen kunnen voor deze specifieke school relevant of inspirerend zijn?',
				{
					answer: 'written',
					reportAs: 'Over de doelen'
				}
			)
		],
		cards: [card.programme],
		activity: goalsOf(programme, programme.voAmbition, { optional: false, appointments: false }),
		source: ['B4.1', 'B3.2']
	}) as const satisfies Step;
