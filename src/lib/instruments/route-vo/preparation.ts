import { itemId, type CheckItem } from '#lib/domain/instrument/types.ts';

/** What to ask and bring, taken from the topics: the guide has no list of its own. */
export const checklist = [
	{
		id: itemId('D1.7'),
		text: 'Vraag de school om relevante documenten en verslagen van eerdere gesprekken.',
		short: 'Documenten en verslagen gevraagd',
		kind: 'prepare',
		source: ['D1.7']
	},
	{
		id: itemId('D1.6'),
		text: 'Gebruik indien beschikbaar ook gegevens uit bijvoorbeeld de EVI-vragenlijst.',
		short: 'EVI-vragenlijst bekeken, als die er is',
		kind: 'prepare',
		source: ['D1.6']
	},
	{
		id: itemId('D1.3'),
		text: 'Gebruik bij voorkeur de jaarplanning van de school om alvast momenten te reserveren.',
		short: 'Jaarplanning van de school',
		kind: 'pack',
		source: ['D1.3']
	}
] as const satisfies readonly CheckItem[];
