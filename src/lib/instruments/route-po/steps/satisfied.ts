import { promptId, stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';

/** Topic 3, with the three E's. The words at both ends of an E are ours: the guide has only names. */
export const satisfied = {
	id: stepId('satisfied'),
	number: 4,
	group: 'Tevreden',
	title: 'Waar tevreden over?',
	towards: 'tevreden',
	phase: line('Waar heb je vorig schooljaar aan gewerkt en waar ben je tevreden over?', 'C2.11'),
	minutes: 13,
	protectedMinutes: 5,
	guidance: [
		line('Bespreek met het evaluatie-instrument waaraan is gewerkt en hoe.', 'C2.12'),
		line('Bespreek hoe tevreden de school is over activiteiten en resultaten.', 'C2.13'),
		line('Ook de schoolbegeleider blikt terug en benoemt wat er gebeurd is.', 'C2.14'),
		line('Gebruik de 3 E’s: Energie, Ethisch en Excellent.', 'C2.15')
	],
	prompts: [
		prompt('C2.11', 'Waar heb je vorig schooljaar aan gewerkt en waar ben je tevreden over?'),
		prompt('C2.12', 'Waar is afgelopen jaar aan gewerkt en op welke manier?', {
			hint: 'Ten aanzien van de doelen en ontwikkelwensen hierboven',
			answer: 'written',
			reportAs: 'Waaraan gewerkt is en hoe'
		}),
		prompt('C2.13', 'In hoeverre is de school tevreden over de activiteiten en resultaten?', {
			answer: 'written',
			reportAs: 'Tevreden over activiteiten en resultaten'
		}),
		prompt('C2.14', 'Hoe gaat het volgens de schoolbegeleider en wat is er gebeurd?', {
			answer: 'written',
			reportAs: 'Reflectie van de schoolbegeleider'
		})
	],
	cards: [],
	activity: {
		kind: 'lookBack',
		threeEs: [
			{
				id: promptId('C2.15/energy'),
				low: 'kost veel',
				high: 'geeft veel',
				...line('Energie', 'C2.15')
			},
			{
				id: promptId('C2.15/ethics'),
				low: 'nog niet voor ieder kind',
				high: 'voor ieder kind',
				...line('Ethisch', 'C2.15')
			},
			{
				id: promptId('C2.15/excellence'),
				low: 'kan beter',
				high: 'heel goed',
				...line('Excellent', 'C2.15')
			}
		]
	},
	source: ['C2.11']
} as const satisfies Step;
