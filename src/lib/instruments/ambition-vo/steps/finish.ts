import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';

/** "Tot slot": what fits this school year, and what comes later. */
export const finish = {
	id: stepId('finish'),
	number: 6,
	group: 'Tot slot',
	title: 'Tot slot',
	towards: 'tot slot',
	phase: line('Tot slot', 'B8.1'),
	minutes: 7,
	protectedMinutes: 7,
	guidance: [
		line('Bespreek realistisch welke stappen dit schooljaar haalbaar zijn.', 'B8.1'),
		line('Wat past op langere termijn?', 'B8.1'),
		line('Werk samen aan een duurzame en gedragen cultuurvisie en route.', 'B8.2')
	],
	prompts: [
		prompt(
			'B8.1',
			'Welke stappen zijn haalbaar in het komende schooljaar en welke passen op langere termijn?',
			{
				answer: 'written',
				reportAs: 'Haalbaar en later'
			}
		)
	],
	cards: [],
	activity: { kind: 'feasibility' },
	source: ['B8.1']
} as const satisfies Step;
