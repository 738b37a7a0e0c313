import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';
import type { Programme } from '../../programmes/programme.ts';

/** Theme 4: what activities and guidance brought. */
export const evaluation = (programme: Programme) =>
	({
		id: stepId('evaluation'),
		number: 5,
		group: 'Evaluatie',
		title: 'Evaluatie',
		towards: 'evaluatie',
		phase: line('Evaluatie van de activiteiten en begeleiding', 'D1.13'),
		minutes: 15,
		protectedMinutes: 5,
		guidance: [
			line('Ga na wat activiteiten en ondersteuning hebben bijgedragen.', 'D1.14'),
			line('Kijk naar doelen én naar de ambities van de school.', 'D1.14')
		],
		prompts: [
			prompt(
				'D1.14',
				`In hoeverre hebben ze bijgedragen aan de ${programme.name}-doelen en ambities van de school?`,
				{
					hint: 'De activiteiten en ondersteuning van afgelopen jaar',
					answer: 'written',
					reportAs: 'Bijdrage aan doelen en ambities'
				}
			),
			prompt('D1.15', 'Is er bijvoorbeeld opvolging gegeven aan een teamdag of visietraject?', {
				answer: 'written',
				reportAs: 'Opvolging'
			}),
			prompt('D1.16', 'Welke impact is zichtbaar in de schoolpraktijk?', {
				answer: 'written',
				reportAs: 'Zichtbare impact'
			})
		],
		cards: [],
		activity: { kind: 'topics', fields: [] },
		source: ['D1.13']
	}) as const satisfies Step;
