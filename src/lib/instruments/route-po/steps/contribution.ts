import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';
import type { Programme } from '../../programmes/programme.ts';

/** Topic 4: what activities and guidance brought, and what happened with the investment. */
export const contribution = (programme: Programme) =>
	({
		id: stepId('contribution'),
		number: 5,
		group: 'Terugblik',
		title: 'Terugblik',
		towards: 'terugblik',
		phase: line(
			'Terugblik op de activiteiten en begeleiding van het afgelopen schooljaar',
			'C2.16'
		),
		minutes: 15,
		protectedMinutes: 5,
		guidance: [
			line('Bespreek wat activiteiten en begeleiding hebben bijgedragen.', 'C2.17'),
			line(
				`Bekijk samen kritisch wat er met de investering van ${programme.name} is gebeurd.`,
				'C2.18'
			)
		],
		tips: [
			line(
				'Is er bijvoorbeeld een vervolg geweest op de teambijeenkomst/studiedag, is er verbetering ' +
					'zichtbaar en hoe?',
				'C2.18'
			)
		],
		prompts: [
			prompt(
				'C2.17',
				`In hoeverre hebben deze bijgedragen aan de algemene doelen van ${programme.name} en de ambities van de school?`,
				{
					hint: 'De activiteiten en begeleiding van het afgelopen schooljaar',
					answer: 'written',
					reportAs: 'Bijdrage aan doelen en ambities'
				}
			),
			prompt('C2.18', `Wat is er met de investering van ${programme.name} gebeurd?`, {
				hint: 'Bijv. een vervolg op de teambijeenkomst/studiedag; is er verbetering zichtbaar en hoe?',
				answer: 'written',
				reportAs: 'Wat er met de investering gebeurde'
			})
		],
		cards: [],
		activity: { kind: 'topics', fields: [] },
		source: ['C2.16']
	}) as const satisfies Step;
