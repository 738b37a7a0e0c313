import type { Goal, GoalKey } from '#lib/domain/instrument/types.ts';
import { line } from '../lines.ts';
import type { Programme } from './programme.ts';

const short: Readonly<Record<GoalKey, string>> = {
	vision: 'Visie',
	partnership: 'Samenwerking',
	expertise: 'Deskundigheid',
	quality: 'Kwaliteit',
	embedding: 'Verankering'
};

const goal = (key: GoalKey, id: string, text: string): Goal => ({
	key,
	short: short[key],
	...line(text, id)
});

/** Cultuureducatie met Kwaliteit in the years 2025 to 2028. */
export const cmk2025: Programme = {
	name: 'CmK',
	fullName: 'Cultuureducatie met Kwaliteit',
	edition: 'CmK4',
	years: '2025-2028',
	from: '2025-01-01',
	until: '2028-12-31',
	horizon: 2028,
	po: {
		title: line('De algemene doelen van Cultuureducatie met Kwaliteit 2025-2028', 'C4.1'),
		definition: line(
			'Onder cultuureducatie wordt verstaan: dans, drama, muziek, beeldend, literatuur, mediakunst ' +
				'en erfgoed. Zowel maken, als meemaken, als doel en als middel.',
			'C4.2'
		),
		goals: [
			goal(
				'vision',
				'C4.3',
				'Het team heeft een visie op cultuureducatie; passend bij de algemene visie van de school. ' +
					'De visie wordt gedragen door het team en is concreet uitgewerkt.'
			),
			goal(
				'partnership',
				'C4.4',
				'De school werkt samen met culturele partners en betrekt de eigen omgeving bij het ' +
					'onderwijs: ten behoeve van betekenisvol onderwijs en kwaliteit van cultuureducatie.'
			),
			goal(
				'expertise',
				'C4.5',
				'Leerkrachten vinden zichzelf deskundiger: zij hebben meer expertise op het gebied van een ' +
					'of meerdere cultuurvakken, het inzetten van een goed creatief proces en het verbinden ' +
					'van kunst en erfgoed aan andere vakken en thema’s.'
			),
			goal(
				'quality',
				'C4.6',
				'Leerkrachten ervaren dat cultuureducatie is verbeterd: door bijvoorbeeld procesgerichte ' +
					'didactiek, verbreding van vakgebieden, versterking van bronnen, doorgaande leerlijnen, ' +
					'integratie van cultuureducatie aan andere vakken etc.'
			),
			goal(
				'embedding',
				'C4.7',
				'Cultuureducatie is een vast onderdeel van het curriculum: het is verankerd in de ' +
					'schoolorganisatie, passend bij de visie en schoolontwikkeling en wordt op die wijze ook ' +
					'uitgedragen naar de ouders en het team.'
			)
		]
	},
	vo: {
		title: line('Algemene doelen CmK 2025–2028', 'D4.1'),
		definition: line(
			'Onder cultuureducatie in het VO verstaan we: beeldende kunst, muziek, drama, dans, ' +
				'literatuur, mediakunst en erfgoed – zowel in de vorm van maken, meemaken, reflecteren als ' +
				'toepassen.',
			'D4.2'
		),
		lead: line('CmK streeft in het VO naar:', 'D4.3'),
		goals: [
			goal(
				'vision',
				'D4.4',
				'Een gedragen visie op cultuureducatie die past binnen het bredere schoolbeleid.'
			),
			goal(
				'partnership',
				'D4.5',
				'Structurele samenwerking tussen school en culturele partners, met inzet van de omgeving.'
			),
			goal(
				'expertise',
				'D4.6',
				'Professionalisering van docenten op het gebied van cultuurvakken, het creatieve proces en ' +
					'vakoverstijgend onderwijs.'
			),
			goal(
				'quality',
				'D4.7',
				'Versterking van de kwaliteit van cultuureducatie door procesgerichte didactiek, thematisch ' +
					'werken, leerlijnen, en integratie in andere vakken.'
			),
			goal(
				'embedding',
				'D4.8',
				'Structurele verankering van cultuureducatie binnen het curriculum en de organisatie van de ' +
					'school.'
			)
		]
	},
	voAmbition: {
		title: line('Doelen binnen de CmK-regeling', 'B4.1'),
		goals: [
			goal('vision', 'B4.3', 'Visievorming op cultuureducatie, passend bij de onderwijsvisie.'),
			goal(
				'partnership',
				'B4.4',
				'Versterken van samenwerking met culturele partners en omgeving.'
			),
			goal(
				'expertise',
				'B4.5',
				'Professionalisering van vakdocenten en mentoren (vakoverstijgend, procesgericht werken).'
			),
			goal(
				'quality',
				'B4.6',
				'Verbetering van het culturele curriculum en borging binnen de schoolorganisatie.'
			),
			goal(
				'embedding',
				'B4.7',
				'Cultuureducatie als structureel onderdeel van het onderwijsaanbod (ook binnen PTA, ' +
					'projectweken, keuzevakken).'
			)
		]
	}
};
