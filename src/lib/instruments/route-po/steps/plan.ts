import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { heading, line, prompt } from '../../lines.ts';

const asked = {
	content: 'Welke inhoudelijke ontwikkelingen zijn gewenst?',
	organisation: 'Welke organisatorische ontwikkelingen zijn gewenst?',
	instruments: 'Welke instrumenten zetten we daarvoor in?',
	culture: 'Hoe werken we aan schoolcultuur?',
	attention:
		'Welke overige aandachtspunten/belemmeringen zijn er voor komend schooljaar waar wij rekening mee moeten houden?'
} as const;

/** The agreements for next year, under the five questions of the guide. Its examples are tips. */
export const plan = {
	id: stepId('plan'),
	number: 6,
	group: 'Afspraken',
	title: 'Afspraken',
	towards: 'afspraken',
	phase: line('Afspraken voor het komend schooljaar', 'C3.1'),
	minutes: 28,
	protectedMinutes: 11,
	guidance: [
		line('Loop de vijf vragen langs. Maak bij elk zo concreet mogelijke afspraken.', 'C3.1'),
		line('Zet datum, locatie en tijd direct in Planned Culture.', 'C1.3')
	],
	rule: line('Datum, locatie en tijd direct in Planned Culture.', 'C1.3'),
	prompts: [
		prompt('C3.2/card', asked.content),
		prompt('C3.4/card', asked.organisation),
		prompt('C3.6/card', asked.instruments),
		prompt('C3.8/card', asked.culture),
		prompt('C3.10/card', asked.attention)
	].map((card) => ({ ...card, source: [card.id.replace('/card', '')] })),
	cards: [],
	activity: {
		kind: 'plan',
		appointments: true,
		headings: [
			heading(
				'C3.2',
				'Inhoud',
				line(
					'Bijvoorbeeld visie, thema’s, inhoud teamtrainingen, vakgebieden, verbinden van vakken, ' +
						'gebruik culturele omgeving, creatieve proces',
					'C3.3'
				),
				asked.content
			),
			heading(
				'C3.4',
				'Organisatie',
				line('Bijvoorbeeld organisatievormen, methoden, werkgroep, ICC', 'C3.5'),
				asked.organisation
			),
			heading(
				'C3.6',
				'Instrumenten',
				line(
					'Bijvoorbeeld teamtrainingen, werkgroepen, studiedagen, scholing ICC, ' +
						'professionalisering leerkrachten, co-teaching, Kunstkracht, De Ontdekking',
					'C3.7'
				),
				asked.instruments
			),
			heading(
				'C3.8',
				'Schoolcultuur',
				line('Bijvoorbeeld eigenaarschap, draagvlak, relatie, afspraken, communicatie', 'C3.9'),
				asked.culture
			),
			heading(
				'C3.10',
				'Aandachtspunten',
				line(
					'Bijvoorbeeld jubileum, wisseling in het team/werkgroep/ICC, verhuizing, directeur, ' +
						'vernieuwen van methoden',
					'C3.11'
				),
				asked.attention
			)
		]
	},
	source: ['C3.1']
} as const satisfies Step;
