import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, ownPrompt, prompt } from '../../lines.ts';

/** Phase 2: the objects and their stories, then a look back to the start. */
export const focus = {
	id: stepId('focus'),
	number: 2,
	sourceNumber: 2,
	group: 'Voorwerpen',
	title: 'Focus aanbrengen',
	towards: 'focus',
	phase: line('Focus aanbrengen', 'E5.1'),
	minutes: 36,
	protectedMinutes: 12,
	guidance: [
		line('Nodig iedereen uit om vragen te stellen over de voorwerpen op tafel.', 'E5.1'),
		line('Vraag door op één voorwerp: dat leidt tot verdiepende uitspraken.', 'E5.2'),
		line('Zorg dat iedereen meedoet, ook de leerling.', 'E5.3'),
		line('Keer even terug naar de start van het traject.', 'E5.10'),
		line('Mogelijke vervolgstappen pakt de school op.', 'E5.13')
	],
	rule: line('Iedereen doet mee, ook de leerling.', 'E5.3'),
	prompts: [
		prompt('E5.4', 'Wat ligt er op tafel?'),
		prompt('E5.5', 'Welke ideeën, gevoelens en gedachten komen daarbij op? En wat nog meer?'),
		prompt('E5.6', 'Wat maakt dat dit zo belangrijk voor je is?'),
		prompt('E5.7', 'Wat is de verbinding met cultuureducatie op deze school?'),
		prompt('E5.8', 'En wat heeft dit traject daaraan bijgedragen?'),
		prompt('E5.9', 'Nu we alle verhalen hebben gehoord: wat valt dan op?', {
			answer: 'written',
			reportAs: 'Wat opvalt'
		}),
		ownPrompt('E5.10', 'Welke verwachtingen hadden jullie bij de start van het traject?', {
			hint: 'Keer even terug naar de start',
			answer: 'written',
			reportAs: 'De verwachtingen, toen'
		}),
		prompt('E5.11', 'Hoe zit het met de verwachtingen die jullie voorafgaand hadden?', {
			answer: 'written',
			reportAs: 'De verwachtingen, nu'
		}),
		prompt('E5.12', 'Wat ligt er nog?', {
			hint: 'Mogelijke vervolgstappen worden door de school opgepakt',
			answer: 'written',
			reportAs: 'Wat er nog ligt (voor de school)'
		})
	],
	cards: [],
	activity: { kind: 'objects' },
	source: ['E5.1']
} as const satisfies Step;
