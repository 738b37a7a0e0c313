import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';
import { phases } from '../phases.ts';

/** Step 3, first: the pupil in the middle of the sheet. */
export const draw = {
	id: stepId('draw'),
	number: 3,
	group: 'Wensen',
	title: 'De leerling tekenen',
	towards: 'tekenen',
	phase: phases.perspective,
	round: 'yellow',
	minutes: 5,
	protectedMinutes: 2,
	guidance: [
		line('Verken wat cultuuronderwijs idealiter kan betekenen voor een leerling hier.', 'A5.2'),
		line('Eén leerling in het midden: zo is duidelijk over wie de wensen gaan.', 'A5.3'),
		line('Vraag om een leerling van de school te tekenen op het witte vel.', 'A5.4')
	],
	rule: line('De leerling staat centraal.', 'A5.3'),
	prompts: [prompt('A5.4', 'Willen jullie een leerling van de school tekenen op het witte vel?')],
	cards: [],
	activity: { kind: 'draw' },
	source: ['A2.3', 'A5.1']
} as const satisfies Step;
