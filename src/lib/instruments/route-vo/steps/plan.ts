import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { heading, line, ownPrompt } from '../../lines.ts';

/** The agreements for the new school year, under the five headings of the guide. */
export const plan = {
	id: stepId('plan'),
	number: 6,
	group: 'Afspraken',
	title: 'Afspraken',
	towards: 'afspraken',
	phase: line('Concrete afspraken voor het nieuwe schooljaar', 'D2.1'),
	minutes: 28,
	protectedMinutes: 11,
	guidance: [
		line('Maak afspraken over inhoud en organisatie van cultuureducatie in de school.', 'D2.2')
	],
	rule: line('Wat, wie, wanneer en waar?'),
	prompts: [ownPrompt('D+agreements', 'Welke afspraken maken we voor het nieuwe schooljaar?')],
	cards: [],
	activity: {
		kind: 'plan',
		appointments: true,
		headings: [
			heading(
				'D2.3',
				'Inhoudelijke ontwikkelpunten',
				line(
					'Denk aan visievorming, thema’s, vakoverstijgend werken, het creatieve proces, gebruik ' +
						'van de culturele omgeving, burgerschap of interdisciplinaire projecten.',
					'D2.4'
				)
			),
			heading(
				'D2.5',
				'Organisatorische randvoorwaarden',
				line(
					'Bespreek hoe cultuureducatie georganiseerd wordt binnen de school: rol van de ' +
						'cultuurcoördinator (bijvoorbeeld CCVO), opzet van een werkgroep, methodiekkeuze of ' +
						'borging in jaarplannen.',
					'D2.6'
				)
			),
			heading(
				'D2.7',
				'In te zetten instrumenten',
				line(
					'Voorbeelden: studiedagen, teamtrainingen, docentprofessionalisering, de ' +
						'Hexa-visietool, trajecten met culturele partners of formats voor projectmatig werken.',
					'D2.8'
				)
			),
			heading(
				'D2.9',
				'Werken aan schoolcultuur',
				line(
					'Denk aan eigenaarschap binnen het team, draagvlak, communicatie, samenwerking tussen ' +
						'vakgroepen en structurele inbedding van cultuureducatie.',
					'D2.10'
				)
			),
			heading(
				'D2.11',
				'Aandachtspunten of belemmeringen',
				line(
					'Neem praktische zaken mee zoals personeelswisselingen, organisatorische veranderingen, ' +
						'jubileumjaar, curriculumvernieuwing, of andere strategische prioriteiten.',
					'D2.12'
				)
			)
		]
	},
	source: ['D2.1']
} as const satisfies Step;
