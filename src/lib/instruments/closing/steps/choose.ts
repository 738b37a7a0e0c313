import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';

/** Phase 5: one idea, who and what it needs, and the agreements. */
export const choose = {
	id: stepId('choose'),
	number: 4,
	sourceNumber: 5,
	group: 'Kiezen',
	title: 'Inventariseren en concretiseren',
	towards: 'concretiseren',
	phase: line('Inventariseren en concretiseren', 'E7.1'),
	minutes: 21,
	protectedMinutes: 8,
	guidance: [
		line('Bespreek met welk idee de school aan de slag gaat.', 'E7.1'),
		line('Wie of wat is hiervoor nodig?', 'E7.1')
	],
	prompts: [
		prompt('E7.2', 'Wat pakken we op?'),
		prompt('E7.3', 'Welke culturele partner kan hierbij worden betrokken?'),
		prompt('E7.4', 'Wat is nodig?'),
		prompt('E7.5', 'Welke stap gaan we hierin zetten? Wie doet wat?')
	],
	cards: [],
	activity: { kind: 'ideas', mode: 'choose' },
	source: ['E7.1']
} as const satisfies Step;
