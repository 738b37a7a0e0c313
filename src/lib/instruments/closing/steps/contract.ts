import { itemId, promptId, stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';
import { card } from '../cards.ts';

/** Phase 1. The question about the time names the planned length; the guide's own is an hour and a half. */
export const contract = {
	id: stepId('contract'),
	number: 1,
	sourceNumber: 1,
	group: 'Contracteren',
	title: 'Contracteren',
	towards: 'contracteren',
	phase: line('Contracteren', 'E4.1'),
	minutes: 9,
	protectedMinutes: 4,
	guidance: [
		line('Stem de verwachtingen met elkaar af.', 'E4.1'),
		line(
			'Breng ook je eigen doel in: een feestelijk ijkpunt rondom het afronden van het traject.',
			'E4.2'
		)
	],
	prompts: [
		prompt('E4.3', 'We hebben {duur}. Is dat akkoord?'),
		prompt('E4.4', 'Wat moet er in ieder geval aan bod komen?', {
			answer: 'written',
			reportAs: 'Wat aan bod moest komen'
		}),
		prompt('E4.5', 'Wanneer is dit een zinvol gesprek wat jou betreft?', { answer: 'everyone' }),
		prompt('E4.6', 'Wat verwacht je van mij tijdens het gesprek?', {
			hint: 'Van de intermediair',
			answer: 'written',
			reportAs: 'Verwacht van de intermediair'
		})
	],
	cards: [card.course],
	activity: {
		kind: 'contract',
		time: promptId('E4.3'),
		statements: [
			{
				id: itemId('E0.9'),
				optional: false,
				...line('We zetten een punt achter de intensieve begeleiding van het traject.', 'E0.9')
			},
			{
				id: itemId('E0.3'),
				optional: false,
				...line('De school gaat zelf verder met de ontwikkeling op de lange termijn.', 'E0.3')
			}
		],
		valuable: promptId('E4.5'),
		own: line('Mijn doel voor dit gesprek is…', 'E4.2')
	},
	source: ['E4.1']
} as const satisfies Step;
