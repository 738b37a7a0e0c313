import { itemId, type CheckItem } from '#lib/domain/instrument/types.ts';

/** What to prepare; tips of the topics that have to be done beforehand stand here as well. */
export const checklist = [
	{
		id: itemId('C1.1'),
		text: 'Maak onderstaande onderdelen duidelijk inzichtelijk en visueel op het evaluatiedocument.',
		short: 'Evaluatiedocument gemaakt',
		kind: 'prepare',
		source: ['C1.1']
	},
	{
		id: itemId('C1.2'),
		text: 'Gebruik de Route Cultuureducatie voor begeleiding. Welke stap is noodzakelijk en hoe zou je dat aan kunnen pakken?',
		short: 'Route Cultuureducatie bekeken',
		kind: 'prepare',
		source: ['C1.2']
	},
	{
		id: itemId('C1.3'),
		text: 'Vergeet niet alle afspraken (datum, locatie en tijd) direct in Planned Culture te zetten.',
		short: 'Planned Culture bij de hand',
		kind: 'prepare',
		source: ['C1.3']
	},
	{
		id: itemId('C2.8'),
		text: 'Vraag de EVI-lijsten op bij de directie.',
		short: 'EVI-lijsten gevraagd',
		kind: 'prepare',
		source: ['C2.8']
	},
	{
		id: itemId('C2.9'),
		text: 'Lees het verslag van het ambitie en/of routegesprek van vorig schooljaar door.',
		short: 'Verslag van vorig jaar gelezen',
		kind: 'prepare',
		source: ['C2.9']
	},
	{
		id: itemId('C2.10'),
		text: 'Kijk in de map van de school.',
		short: 'Map van de school bekeken',
		kind: 'prepare',
		source: ['C2.10']
	},
	{
		id: itemId('C1.1/pack'),
		text: 'Neem het evaluatiedocument mee.',
		short: 'Evaluatiedocument',
		kind: 'pack',
		source: ['C1.1']
	},
	{
		id: itemId('C2.5'),
		text: 'Neem de jaarplanning van komend schooljaar mee, zodat je in het gesprek direct data kunt afspreken.',
		short: 'Jaarplanning van komend schooljaar',
		kind: 'pack',
		source: ['C2.5']
	}
] as const satisfies readonly CheckItem[];
