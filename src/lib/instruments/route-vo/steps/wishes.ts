import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { field, line, ownPrompt } from '../../lines.ts';
import type { Programme } from '../../programmes/programme.ts';

/** Theme 2. The guide names the theme and asks no question: the card is ours. */
export const wishes = (programme: Programme) =>
	({
		id: stepId('wishes'),
		number: 3,
		group: 'Wensen',
		title: 'Ontwikkelwensen',
		towards: 'wensen',
		phase: line('Schoolambities en ontwikkelwensen', 'D1.4'),
		minutes: 12,
		protectedMinutes: 4,
		guidance: [line('Sluit aan bij de strategische ambities van de school.', 'D1.5')],
		tips: [
			line('Gebruik indien beschikbaar ook gegevens uit bijvoorbeeld de EVI-vragenlijst.', 'D1.6'),
			line('Vraag de school om relevante documenten en verslagen van eerdere gesprekken.', 'D1.7')
		],
		prompts: [
			ownPrompt('D+wishes', 'Wat zijn de ambities en ontwikkelwensen van de school?', {
				answer: 'written',
				reportAs: 'Schoolambities en ontwikkelwensen'
			})
		],
		cards: [],
		activity: {
			kind: 'topics',
			wishes: true,
			fields: [
				field(
					'D1.5',
					'Waar staan ze?',
					line(
						`Zoals vastgelegd in beleidsdocumenten, schoolplannen of eerdere ${programme.name}-gesprekken.`,
						'D1.5'
					)
				)
			]
		},
		source: ['D1.4']
	}) as const satisfies Step;
