import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';
import { card } from '../cards.ts';
import { phases } from '../phases.ts';

const write = 'Kansen noteren';
const discuss = 'Kansen bespreken';
const prioritise = 'Kansen prioriteren';

/** Step 6, the pink round: from here the intermediary suggests as well. */
export const opportunities = {
	id: stepId('opportunities'),
	number: 6,
	group: 'Kansen',
	title: 'Kansen',
	towards: 'roze',
	phase: phases.coCreation,
	round: 'pink',
	minutes: 19,
	protectedMinutes: 7,
	guidance: [
		line('Ambities en sterke punten zijn helder. Brainstorm nu over de aanpak.', 'A7.1', 'A7.2'),
		line('Tot nu toe vooral vragen. Breng nu ook zelf kansen in.', 'A7.3'),
		line('Gebruik wat je weet van de school, de omgeving en de partners.', 'A7.4'),
		line('Noem kansen die andere scholen al hebben benut.', 'A7.5'),
		line('Geef zo andere ideeën. Kiezen doet de school.', 'A7.6', 'A8.11'),
		line('Elke kans op een kleine, roze notitie.', 'A1.5', 'A7.7'),
		line('Kies samen wat eerst komt. Dat gaat op een grote, roze notitie.', 'A7.11', 'A7.14')
	],
	roleChange: line('Nu noemt de intermediair ook kansen.', 'A7.3'),
	prompts: [
		prompt('A7.7', 'Als we uitgaan van de ideale situatie, welke kansen zijn er dan?', {
			part: write
		}),
		prompt('A7.9', 'Wie kan hier aan bijdragen?', {
			part: discuss,
			hint: 'Collega’s, culturele partners etc.',
			also: ['A7.8']
		}),
		prompt('A7.10', 'Welke alternatieven zijn er?', { part: discuss, also: ['A7.8'] }),
		prompt('A7.12', 'Welke kansen zijn voor de lange termijn?', {
			part: prioritise,
			also: ['A7.11']
		}),
		prompt('A7.13', 'Welke kansen zijn haalbaar op de korte termijn?', {
			part: prioritise,
			also: ['A7.11']
		})
	],
	cards: [card.roles, card.domains],
	activity: { kind: 'opportunities' },
	source: ['A2.6', 'A7.1']
} as const satisfies Step;
