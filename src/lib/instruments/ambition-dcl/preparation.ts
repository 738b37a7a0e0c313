import { itemId, type CheckItem } from '#lib/domain/instrument/types.ts';

/** What to know and to pack beforehand. Pens stand twice in the guide (A1.4, A1.7) and once here. */
export const checklist = [
	{
		id: itemId('A1.1'),
		text: 'Als intermediair heb je een beeld van de school.',
		short: 'Beeld van de school',
		kind: 'prepare',
		source: ['A1.1']
	},
	{
		id: itemId('A1.2'),
		text: 'Gebruik het assessment of het schoolplan om dit te verdiepen.',
		short: 'Assessment en schoolplan gelezen',
		kind: 'prepare',
		source: ['A1.2']
	},
	{
		id: itemId('A1.4'),
		text: 'Groot, wit vel papier + stiften/pennen',
		short: 'Groot wit vel, stiften en pennen',
		kind: 'pack',
		source: ['A1.3', 'A1.4', 'A1.7']
	},
	{
		id: itemId('A1.5'),
		text: 'Plaknotities klein: geel, groen en roze',
		short: 'Kleine notities: geel, groen, roze',
		kind: 'pack',
		source: ['A1.3', 'A1.5']
	},
	{
		id: itemId('A1.6'),
		text: 'Plaknotities groot: geel en roze',
		short: 'Grote notities: geel en roze',
		kind: 'pack',
		source: ['A1.3', 'A1.6']
	},
	{
		id: itemId('A0.7'),
		text: 'Tip: betrek je cultuurteam bij het gesprek.',
		short: 'Cultuurteam gevraagd',
		kind: 'prepare',
		source: ['A0.7']
	}
] as const satisfies readonly CheckItem[];
