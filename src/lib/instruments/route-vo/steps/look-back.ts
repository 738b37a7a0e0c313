import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';
import type { Programme } from '../../programmes/programme.ts';

/** Theme 3. Here the culture coordinator reflects; in guide C the adviser does. */
export const lookBack = (programme: Programme) =>
	({
		id: stepId('look-back'),
		number: 4,
		group: 'Terugblik',
		title: 'Terugblik',
		towards: 'terugblik',
		phase: line('Terugblik op afgelopen schooljaar', 'D1.8'),
		minutes: 13,
		protectedMinutes: 5,
		guidance: [
			line(
				`Bespreek welke stappen er vorig schooljaar zijn gezet binnen ${programme.name}.`,
				'D1.9'
			),
			line('De cultuurcoördinator geeft een reflectie vanuit de praktijk.', 'D1.12')
		],
		rule: line('De cultuurcoördinator vertelt uit de praktijk.', 'D1.12'),
		prompts: [
			prompt('D1.10', 'Wat is er gerealiseerd?', {
				answer: 'written',
				reportAs: 'Wat er gerealiseerd is'
			}),
			prompt('D1.11', 'Waar is men tevreden over, en waar liggen nog kansen?', {
				answer: 'written',
				reportAs: 'Tevreden over, en kansen'
			}),
			prompt('D1.12', 'Welke reflectie geeft de cultuurcoördinator vanuit de praktijk?', {
				answer: 'written',
				reportAs: 'Reflectie van de cultuurcoördinator'
			})
		],
		cards: [],
		activity: { kind: 'lookBack', threeEs: [] },
		source: ['D1.8']
	}) as const satisfies Step;
