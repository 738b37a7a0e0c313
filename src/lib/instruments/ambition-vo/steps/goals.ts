import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';
import { cmk2025 } from '../../programmes/cmk-2025-2028.ts';
import { goalsOf } from '../../programmes/programme.ts';
import { card } from '../cards.ts';

/** Part A. The question is the guide's instruction, spoken to the table. */
export const goals = {
	id: stepId('goals'),
	number: 2,
	group: 'Doelen',
	title: 'A. Doelen',
	towards: 'doelen',
	phase: line('A. Verheldering van doelen binnen de CmK-regeling', 'B4.1'),
	minutes: 12,
	protectedMinutes: 4,
	guidance: [
		line(`Licht kort de uitgangspunten van ${cmk2025.edition} toe.`, 'B4.2'),
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
	activity: goalsOf(cmk2025, cmk2025.voAmbition, { optional: false, appointments: false }),
	source: ['B4.1', 'B3.2']
} as const satisfies Step;
