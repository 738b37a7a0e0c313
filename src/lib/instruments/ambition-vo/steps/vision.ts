import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { field, line, prompt } from '../../lines.ts';
import type { Programme } from '../../programmes/programme.ts';

/** Part C: the picture of the school in the last year of the programme. */
export const vision = ({ horizon }: Programme) =>
	({
		id: stepId('vision'),
		number: 4,
		group: 'Vooruitblik',
		title: 'C. Vooruitblik',
		towards: 'vooruitblik',
		phase: line(`C. Vooruitblik: waar wil de school staan in ${horizon}?`, 'B6.1'),
		minutes: 18,
		protectedMinutes: 6,
		guidance: [line('Formuleer samen een ambitieus maar haalbaar toekomstbeeld.', 'B6.2')],
		rule: line('Ambitieus maar haalbaar.', 'B6.2'),
		prompts: [prompt('B6.1', `Waar wil de school staan in ${horizon}?`)],
		cards: [],
		activity: {
			kind: 'vision',
			horizon,
			fields: [
				field(
					'B6.3',
					'Inhoudelijk',
					line('Cultuurvakken, creatieve processen, cross-overs.', 'B6.3')
				),
				field(
					'B6.4',
					'Organisatorisch',
					line('Samenwerking partners, rol cultuurcoördinator.', 'B6.4')
				),
				field('B6.5', 'Draagvlak & profilering', line('Profilering, ouderbetrokkenheid.', 'B6.5'))
			]
		},
		source: ['B6.1', 'B3.4']
	}) as const satisfies Step;
