import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';
import { card } from '../cards.ts';
import { phases } from '../phases.ts';

/** Step 2. The programme is explained only when the table asks for it. */
export const focus = {
	id: stepId('focus'),
	number: 2,
	group: 'Focus',
	title: 'Focus aanbrengen',
	towards: 'focus',
	phase: phases.focus,
	minutes: 7,
	protectedMinutes: 2,
	guidance: [
		line('Stem de context en het doel af. Vraag of ze helder zijn.', 'A4.1', 'A4.2'),
		line('Niet helder? Schets kort CmK en De Cultuur Loper. De kaart helpt.', 'A4.3'),
		line('Eerst de ambities voor de leerling, dan wat de school al kan.', 'A4.4'),
		line('Later volgt meer samenhang en opbouw in het programma.', 'A4.5')
	],
	prompts: [prompt('A4.2', 'Zijn de context en het doel van dit gesprek helder?')],
	cards: [card.programme, card.course],
	activity: { kind: 'talk' },
	source: ['A2.2', 'A4.1']
} as const satisfies Step;
