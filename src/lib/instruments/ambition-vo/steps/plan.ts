import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { heading, line, ownPrompt } from '../../lines.ts';

/** Part D. The guide's own planningsformulier is not in the sources: ours has its five headings. */
export const plan = {
	id: stepId('plan'),
	number: 5,
	group: 'Afspraken',
	title: 'D. Afspraken',
	towards: 'afspraken',
	phase: line('D. Afspraken voor het komend schooljaar', 'B7.1'),
	minutes: 23,
	protectedMinutes: 9,
	guidance: [line('Leg concrete afspraken vast op het planningsformulier.', 'B7.1')],
	rule: line('Wat, wie, wanneer en waar?'),
	prompts: [ownPrompt('B+agreements', 'Welke afspraken maken we voor het komend schooljaar?')],
	cards: [],
	activity: {
		kind: 'plan',
		appointments: false,
		headings: [
			heading(
				'B7.2',
				'Inhoudelijke focus',
				line('Thema’s, visievorming, creatieve processen.', 'B7.2')
			),
			heading('B7.3', 'Professionalisering', line('Training, scholing.', 'B7.3')),
			heading('B7.4', 'Organisatie', line('Borging in beleid en curriculum.', 'B7.4')),
			heading('B7.5', 'Schoolcultuur', line('Draagvlak, eigenaarschap.', 'B7.5')),
			heading('B7.6', 'Randvoorwaarden', line('Teamwissels, schoolontwikkeling.', 'B7.6'))
		]
	},
	source: ['B7.1', 'B3.5']
} as const satisfies Step;
