import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';
import { goalsOf, yearsOf, type Programme } from '../../programmes/programme.ts';
import { card } from '../cards.ts';

/** Theme 1, only for schools that take part in the programme. */
export const goals = (programme: Programme) =>
	({
		id: stepId('goals'),
		number: 2,
		group: 'Doelen',
		title: 'Doelen',
		towards: 'doelen',
		phase: line(
			`Blik op de algemene ${programme.name}-doelen voor ${yearsOf(programme)} (indien van toepassing)`,
			'D1.1'
		),
		minutes: 10,
		protectedMinutes: 4,
		guidance: [
			line(`Doet de school niet mee aan ${programme.name}? Laat dit deel dan weg.`, 'D1.1', 'D0.3'),
			line('Bespreek welke doelstellingen dit jaar prioriteit verdienen.', 'D1.2')
		],
		tips: [
			line(
				'Gebruik bij voorkeur de jaarplanning van de school om alvast momenten te reserveren voor ' +
					'werkgroepen, studiedagen, intervisie, visievorming of teamtrainingen.',
				'D1.3'
			)
		],
		prompts: [
			prompt(
				'D1.2',
				'Welke doelstellingen verdienen voor deze school het komende schooljaar prioriteit?',
				{ answer: 'written', reportAs: 'Over de doelen' }
			)
		],
		cards: [card.programme],
		activity: goalsOf(programme, programme.vo, { optional: true, appointments: true }),
		source: ['D1.1']
	}) as const satisfies Step;
