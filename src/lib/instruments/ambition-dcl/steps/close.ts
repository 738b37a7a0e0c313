import { promptId, stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';
import { phases } from '../phases.ts';

/** Step 8: seven minutes, also when not everything is done. */
export const close = {
	id: stepId('close'),
	number: 8,
	group: 'Afronden',
	title: 'Afronden',
	towards: 'afronden',
	phase: phases.close,
	minutes: 7,
	protectedMinutes: 7,
	guidance: [
		line('Begin zeven minuten voor de eindtijd, ook als niet alles klaar is.', 'A9.1'),
		line('Vraag het aan iedereen aan tafel.', 'A9.2', 'A9.3'),
		line('Kijk terug: was het gesprek waardevol, zoals gehoopt bij de start?', 'A9.4'),
		line('Vraag de school om een verslag op www.decultuurloper.nl op te slaan.', 'A9.5'),
		line('Daarin staan de ambities, alle kansen en de afspraken.', 'A9.5'),
		line('Maak een foto van het vel. Laat het vel op school.', 'A9.6', 'A9.7')
	],
	rule: line('Niet alles hoeft klaar te zijn.', 'A9.1'),
	prompts: [
		prompt('A9.2', 'Hoe heb je het gesprek ervaren?', { answer: 'everyone' }),
		prompt('A9.3', 'Wat vind je een zinvol vervolg?', { answer: 'everyone' })
	],
	cards: [],
	activity: {
		kind: 'closing',
		experience: promptId('A9.2'),
		followUp: promptId('A9.3'),
		asksReport: true
	},
	source: ['A2.8', 'A9.1']
} as const satisfies Step;
