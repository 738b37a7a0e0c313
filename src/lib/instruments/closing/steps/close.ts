import { promptId, stepId, type Step } from '#lib/domain/instrument/types.ts';
import { field, line, prompt } from '../../lines.ts';
import { card } from '../cards.ts';

/** Phase 6 of the guide, and what it says about afterwards. */
export const close = {
	id: stepId('close'),
	number: 5,
	sourceNumber: 6,
	group: 'Afronden',
	title: 'Afronden',
	towards: 'afronden',
	phase: line('Afronden', 'E8.1'),
	minutes: 7,
	protectedMinutes: 7,
	guidance: [
		line('Vraag iedereen of alles besproken is en hoe het zit met de verwachtingen.', 'E8.1'),
		line('Vraag iedereen hoe het gesprek was.', 'E8.2'),
		line('Spreek af hoe jullie contact houden.', 'E3.1')
	],
	rule: line('Iedereen komt aan het woord, ook de leerling.', 'E8.2'),
	prompts: [
		prompt(
			'E8.1',
			'In welke mate is alles besproken en hoe zit het met de verwachtingen van dit gesprek?',
			{
				answer: 'everyone',
				reportAs: 'Besproken en verwacht'
			}
		),
		prompt('E8.2', 'Hoe heeft iedereen het gesprek ervaren?', {
			answer: 'everyone',
			reportAs: 'Zo was het gesprek'
		})
	],
	cards: [card.after],
	activity: {
		kind: 'closing',
		experience: promptId('E8.2'),
		followUp: promptId('E8.1'),
		fields: [
			field(
				'E3.2',
				'Nazorg',
				line('Bijvoorbeeld nieuwe ambities, of oude opfrissen tijdens een teamscholing.', 'E3.2')
			)
		]
	},
	source: ['E8.1']
} as const satisfies Step;
