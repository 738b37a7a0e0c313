import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { field, line, ownPrompt } from '../../lines.ts';

/** Topic 2. The guide names the topic and asks no question: the card is ours. */
export const wishes = {
	id: stepId('wishes'),
	number: 3,
	group: 'Wensen',
	title: 'Ontwikkelwensen',
	towards: 'wensen',
	phase: line('Blik op de ontwikkelwensen van de school', 'C2.6'),
	minutes: 12,
	protectedMinutes: 4,
	guidance: [line('Begin bij wat de school al eerder opschreef.', 'C2.7')],
	tips: [
		line('Vraag de EVI-lijsten op bij de directie.', 'C2.8'),
		line('Lees het verslag van het ambitie en/of routegesprek van vorig schooljaar door.', 'C2.9'),
		line('Kijk in de map van de school.', 'C2.10')
	],
	prompts: [
		ownPrompt('C+wishes', 'Wat zijn de ontwikkelwensen van de school?', {
			answer: 'written',
			reportAs: 'Ontwikkelwensen'
		})
	],
	cards: [],
	activity: {
		kind: 'topics',
		wishes: true,
		fields: [
			field(
				'C2.7',
				'Waar komen de wensen vandaan?',
				line(
					'N.a.v. het ontwikkelvraagstuk of de eerder gevormde ambities van de school in ' +
						'bijvoorbeeld het beleidsplan of vanuit de vragenlijst Evi etc.',
					'C2.7'
				)
			)
		]
	},
	source: ['C2.6']
} as const satisfies Step;
