import type { Inventory } from '#lib/domain/instrument/types.ts';
import { line } from '../lines.ts';

/** The three domains, for the green round and for the card. */
export const domains = [
	{
		domain: 1,
		short: 'in huis, als maker',
		...line('Domein 1 – activiteiten ‘in huis’ – leerling als maker', 'A6.9')
	},
	{
		domain: 2,
		short: 'in de omgeving, als deelnemer',
		...line('Domein 2 – activiteiten ‘met de culturele omgeving’ – leerling als deelnemer', 'A6.10')
	},
	{
		domain: 3,
		short: 'grote wereld, als publiek',
		...line(
			'Domein 3 – activiteiten ‘uit de grote wereld van de kunst’ – leerling als publiek',
			'A6.11'
		)
	}
] as const satisfies Inventory['domains'];
