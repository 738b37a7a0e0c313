import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';
import { card } from '../cards.ts';
import { phases } from '../phases.ts';

/** Step 4: from many wishes to at most three ambitions. */
export const clusterWishes = {
	id: stepId('cluster-wishes'),
	number: 4,
	group: 'Clusters',
	title: 'Wensen clusteren',
	towards: 'clusteren',
	phase: phases.perspective,
	round: 'yellow',
	minutes: 26,
	protectedMinutes: 9,
	guidance: [
		line('Groepeer samen de geeltjes op het vel.', 'A5.18'),
		line('Zoek voor ieder cluster een woord of korte zin.', 'A5.19'),
		line('Dit is intensief. Meedenken mag.', 'A5.20'),
		line('Gebruik de competenties als taal. Formuleer vanuit de leerling.', 'A5.21'),
		line('Neem ruim de tijd, tot iedereen hetzelfde ziet en zich eigenaar voelt.', 'A5.22'),
		line('Check wat er wordt gezegd.', 'A5.23'),
		line('Breng de wensen terug tot maximaal drie kernachtige ambities.', 'A5.26'),
		line('Schrijf elke ambitie op een grote, gele notitie.', 'A5.27')
	],
	rule: line('Maximaal drie ambities, vanuit de leerling.', 'A5.21', 'A5.26'),
	prompts: [
		prompt('A5.24', 'Bedoelen we hetzelfde?'),
		prompt('A5.25', 'Wat vinden we echt belangrijk?')
	],
	cards: [card.competences],
	activity: { kind: 'cluster', most: 3 },
	source: ['A2.4', 'A5.17']
} as const satisfies Step;
