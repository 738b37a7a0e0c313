import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { field, line, prompt } from '../../lines.ts';

/** Part B: developments, chances and six aspects. In the guide the six stand flat among the questions. */
export const current = {
	id: stepId('current'),
	number: 3,
	group: 'Nu',
	title: 'B. Huidige situatie',
	towards: 'huidige situatie',
	phase: line('B. Analyse van de huidige situatie (sterkte/zwakte)', 'B5.1'),
	minutes: 25,
	protectedMinutes: 9,
	guidance: [
		line('Bespreek samen wat er in het onderwijs speelt en waar kansen liggen.', 'B5.1'),
		line('Loop dan de zes aspecten langs: wat is sterk, wat is zwak?', 'B5.4')
	],
	prompts: [
		prompt('B5.2', 'Wat zijn actuele onderwijsontwikkelingen in de school?', {
			hint: 'Denk aan curriculumvernieuwing, maatwerk, burgerschap, loopbaanoriëntatie',
			answer: 'written',
			reportAs: 'Onderwijsontwikkelingen'
		}),
		prompt('B5.3', 'Waar liggen kansen voor cultuureducatie binnen deze context?', {
			answer: 'written',
			reportAs: 'Kansen voor cultuureducatie'
		}),
		prompt('B5.4', 'Hoe zijn de volgende aspecten momenteel ingericht?', {
			hint: 'Zes aspecten, elk met een sterke en een zwakke kant'
		})
	],
	cards: [],
	activity: {
		kind: 'aspects',
		aspects: [
			field('B5.5', 'Visie op kunst- en cultuureducatie'),
			field('B5.6', 'Deskundigheid van vakdocenten'),
			field('B5.7', 'Samenwerking met de culturele omgeving'),
			field('B5.8', 'Inhoudelijke kwaliteit van het aanbod'),
			field('B5.9', 'Borging in PTA/curriculum'),
			field('B5.10', 'Organisatie en overlegstructuren')
		]
	},
	source: ['B5.1', 'B3.3']
} as const satisfies Step;
