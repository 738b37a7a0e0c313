import { itemId, type CheckItem } from '#lib/domain/instrument/types.ts';

/** What to read, ask and bring. The planningsformulier is in the app; the other papers are not. */
export const checklist = [
	{
		id: itemId('B2.1'),
		text: 'Lees eerder gemaakte verslagen (oriëntatie-, route- of evaluatiegesprekken).',
		short: 'Eerdere verslagen gelezen',
		kind: 'prepare',
		source: ['B2.1']
	},
	{
		id: itemId('B2.2'),
		text: 'Analyseer uitkomsten van eventuele Evi-vragenlijsten of andere zelfevaluaties van de school.',
		short: 'Evi of andere zelfevaluatie bekeken',
		kind: 'prepare',
		source: ['B2.2']
	},
	{
		id: itemId('B2.3'),
		text: 'Vraag naar de jaarplanning van de school voor het komende schooljaar.',
		short: 'Jaarplanning gevraagd',
		kind: 'prepare',
		source: ['B2.3']
	},
	{
		id: itemId('B2.4/form'),
		text: 'Planningsformulier (ook in de app, bij de afspraken)',
		short: 'Planningsformulier',
		kind: 'pack',
		source: ['B2.4']
	},
	{
		id: itemId('B2.4/overview'),
		text: 'Overzicht van mogelijke activiteiten/trainingen',
		short: 'Overzicht activiteiten en trainingen',
		kind: 'pack',
		source: ['B2.4']
	},
	{
		id: itemId('B2.4/paper'),
		text: 'Praatdocument',
		short: 'Praatdocument',
		kind: 'pack',
		source: ['B2.4']
	}
] as const satisfies readonly CheckItem[];
