import { itemId, type CheckItem } from '#lib/domain/instrument/types.ts';

/** What to do and to bring beforehand. */
export const checklist = [
	{
		id: itemId('E2.1'),
		text: 'Een eindgesprek voer je niet zomaar. Als intermediair werk je hier samen met de school naar toe in de laatste fase van het traject.',
		short: 'Samen naar dit gesprek toegewerkt',
		kind: 'prepare',
		source: ['E2.1']
	},
	{
		id: itemId('E2.2'),
		text: 'Concludeer tijdens voortgangsgesprekken dat het merendeel van de kenmerken van de fase ‘borging’ verwezenlijkt is.',
		short: 'Kenmerken van borging besproken',
		kind: 'prepare',
		source: ['E2.2']
	},
	{
		id: itemId('E0.8'),
		text: 'Zorg dat er een leerling aan tafel zit.',
		short: 'Leerling gevraagd',
		kind: 'prepare',
		source: ['E0.7', 'E0.8']
	},
	{
		id: itemId('E2.3'),
		text: 'Vraag aan alle deelnemers om een voorwerp mee te nemen dat voor hen betekenisvol is geweest tijdens dit proces.',
		short: 'Voorwerpen gevraagd',
		kind: 'prepare',
		source: ['E2.3']
	},
	{
		id: itemId('E9.1'),
		text: 'Raadpleeg de bijlage Toelichting op de gespreksfases, zodat het gesprek effectief en professioneel verloopt.',
		short: 'Toelichting op de gespreksfases gelezen',
		kind: 'prepare',
		source: ['E9.1']
	},
	{
		id: itemId('E1.1'),
		text: 'Samenwerkingsovereenkomst en verslag ambitiegesprek',
		short: 'Overeenkomst en verslag ambitiegesprek',
		kind: 'pack',
		source: ['E1.1']
	},
	{
		id: itemId('E1.2'),
		text: 'Voorwerpen die – voor iedere deelnemer – symbool staan voor cultuuronderwijs op de school.',
		short: 'Een eigen voorwerp',
		kind: 'pack',
		source: ['E1.2']
	}
] as const satisfies readonly CheckItem[];
