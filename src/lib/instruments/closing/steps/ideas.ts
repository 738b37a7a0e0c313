import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';

/** Phase 4 of the guide: it has no phase 3. */
export const ideas = {
	id: stepId('ideas'),
	number: 3,
	sourceNumber: 4,
	group: 'Ideeën',
	title: 'Ideeën genereren',
	towards: 'ideeën',
	phase: line('Ideeën genereren', 'E6.1'),
	minutes: 17,
	protectedMinutes: 6,
	guidance: [
		line('Dit is een feestelijk moment. Laat het niet onopgemerkt voorbijgaan.', 'E6.1', 'E6.2'),
		line('Bedenk samen hoe je het verbeeldt en deelt, ook naar buiten toe.', 'E6.2', 'E6.3'),
		line('Bespreek samen met de school alle mogelijkheden.', 'E6.6')
	],
	tips: [
		line('Met de voorwerpen die zijn meegenomen kun je een compositie maken.', 'E6.4'),
		line(
			'Bijvoorbeeld in de vorm van een stilleven, opeengestapeld tot een totem of als rekwisieten ' +
				'voor een animatiefilmpje.',
			'E6.5'
		)
	],
	prompts: [
		prompt('E6.7', 'Hoe kunnen we de uitkomsten van dit eindgesprek delen?', {
			answer: 'written',
			reportAs: 'De uitkomsten delen'
		}),
		prompt('E6.8', 'Welke ideeën zijn er allemaal te bedenken?')
	],
	cards: [],
	activity: { kind: 'ideas', mode: 'collect' },
	source: ['E6.1']
} as const satisfies Step;
