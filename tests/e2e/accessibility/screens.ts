import type { Page } from '@playwright/test';
import { cardsOfContracting, stepIds } from './conversations.ts';

/** A screen in one state. */
export interface Screen {
	readonly name: string;
	readonly path: string;
	/** Time of the day on the clock of the page; 14:01 when left out. */
	readonly time?: string;
	/** The app is started at this address, as by somebody who comes back. Else it is there already. */
	readonly isOpened?: true;
	/** Leads from the opened page to the state. */
	readonly reach?: (page: Page) => Promise<unknown>;
	/** Also looked at upright and on a phone. */
	readonly isMain?: true;
}

const button = (name: string | RegExp) => (page: Page) =>
	page.getByRole('button', { name }).first().click();

async function inTurn(page: Page, ...steps: readonly ((page: Page) => Promise<unknown>)[]) {
	for (const step of steps) await step(page);
}

const photo = new URL('../../fixtures/sheet-photo.jpg', import.meta.url).pathname;
const addPhoto = (page: Page) => page.getByLabel('Foto uit een bestand').setInputFiles(photo);

export const deskScreens: readonly Screen[] = [
	{ name: 'conversations', path: '/', isMain: true },
	{ name: 'conversations, an evening later', path: '/', time: '19:00' },
	{
		name: 'conversations, nothing found',
		path: '/',
		reach: (page) => page.getByRole('searchbox').fill('Zilverberk')
	},
	{ name: 'settings', path: '/instellingen', isMain: true },
	{ name: 'preparing', path: '/gesprek/planned/voorbereiden', isMain: true },
	{ name: 'preparing nothing yet', path: '/gesprek/bare/voorbereiden' },
	{ name: 'preparing with long words', path: '/gesprek/long/voorbereiden', isMain: true },
	{
		name: 'preparing, a seat to add',
		path: '/gesprek/planned/voorbereiden',
		reach: button('Stoel')
	},
	{
		name: 'preparing, the name of a seat',
		path: '/gesprek/planned/voorbereiden',
		reach: button(/naam van de stoel/)
	},
	{
		name: 'preparing, folds and notes open',
		path: '/gesprek/planned/voorbereiden',
		reach: async (page) => {
			for (const fold of await page.locator('summary').all()) await fold.click();
			await button(/^Uitleg en notitie/)(page);
			await button('Zelf iets toevoegen')(page);
		}
	},
	{ name: 'unknown talk', path: '/gesprek/onbekend/tafel', isMain: true },
	{ name: 'unknown page', path: '/bestaat-niet', isOpened: true, isMain: true },
	{ name: 'in step, alone', path: '/instellingen/synchronisatie' },
	{
		name: 'scanning without a camera',
		path: '/instellingen',
		reach: button('Scan met de camera')
	},
	{
		name: 'a code to show',
		path: '/instellingen',
		reach: (page) => inTurn(page, button('Begin op dit apparaat'), button('Toon de code')),
		isMain: true
	},
	{ name: 'replacing the code', path: '/instellingen', reach: button(/Vervang de code$/) },
	{ name: 'in step with others', path: '/instellingen/synchronisatie', isMain: true }
];

const contractCards = cardsOfContracting.map((_, index): Screen => ({
	name: `table, card ${index + 1} of contracting`,
	path: '/gesprek/contract/tafel',
	time: '13:36',
	// The table remembers which card lay on top, so each visit goes one on.
	...(index > 0 && { reach: button(/^Volgende/) })
}));

export const tableScreens: readonly Screen[] = [
	{ name: 'table before the talk', path: '/gesprek/planned/tafel', isMain: true },
	...contractCards,
	{ name: 'table with long words', path: '/gesprek/long/tafel', isMain: true },
	{ name: 'table, running', path: '/gesprek/opportunities/tafel', isMain: true },
	{
		name: 'table, back after a while',
		path: '/gesprek/opportunities/tafel',
		isOpened: true,
		reach: (page) => page.getByText('Je bent terug waar je was').waitFor(),
		isMain: true
	},
	{
		name: 'table, turned round',
		path: '/gesprek/opportunities/tafel',
		reach: button('Draai naar overkant')
	},
	{
		name: 'table, reference card',
		path: '/gesprek/inventory/tafel',
		reach: (page) => page.locator('.deck .cards button').first().click()
	},
	{ name: 'table, a step over its time', path: '/gesprek/slow/tafel', time: '14:25', isMain: true },
	{
		name: 'table, steps',
		path: '/gesprek/focus/tafel',
		reach: (page) => inTurn(page, button('Stappen'), button('Minuten aanpassen'))
	},
	{ name: 'table, wrapping up', path: '/gesprek/opportunities/tafel', time: '15:13', isMain: true },
	{ name: 'table, last step', path: '/gesprek/close/tafel', time: '15:14' },
	{ name: 'table, the end', path: '/gesprek/concretise/tafel', time: '15:21', isMain: true },
	{ name: 'table, ended', path: '/gesprek/held/tafel', time: '15:25' }
];

export const stepScreens = stepIds.map((step): Screen => ({
	name: `sheet, ${step}`,
	path: `/gesprek/${step}/vel`,
	isMain: true
}));

const cluster = '/gesprek/cluster-wishes/vel';
const pickUp = (page: Page) => page.locator('[data-note]').first().click();
const openNote = pickUp;

/** After two people who were apart met. */
export const apartScreens: readonly Screen[] = [
	{ name: 'sheet, four ambitions after a merge', path: '/gesprek/apart/vel', isMain: true },
	{
		name: 'sheet, the choice among four ambitions',
		path: '/gesprek/apart/vel',
		reach: button('Kies wat we doen'),
		isMain: true
	}
];

export const sheetScreens: readonly Screen[] = [
	{ name: 'sheet before the talk', path: '/gesprek/planned/vel' },
	{ name: 'sheet with long words', path: '/gesprek/long/vel' },
	{ name: 'sheet with nothing on it', path: '/gesprek/nothing/vel' },
	{ name: 'sheet, wrapping up', path: '/gesprek/opportunities/vel', time: '15:13' },
	{ name: 'sheet, the end', path: '/gesprek/inventory/vel', time: '15:21' },
	{ name: 'sheet, notes in the hand', path: cluster, reach: pickUp, isMain: true },
	{ name: 'sheet, the name of a group', path: cluster, reach: button('Buiten de school') },
	{
		name: 'sheet, a fourth ambition',
		path: cluster,
		reach: button('Maak er een ambitie van'),
		isMain: true
	},
	{ name: 'sheet, an ambition', path: cluster, reach: button(/^Ambitie 1/), isMain: true },
	{ name: 'sheet, what was parked', path: cluster, reach: button(/geparkeerd$/) },
	{ name: 'sheet, card large', path: cluster, reach: button('Kaart groot'), isMain: true },
	{ name: 'sheet, a wish', path: '/gesprek/discuss-wishes/vel', reach: openNote, isMain: true },
	{ name: 'sheet, an activity', path: '/gesprek/inventory/vel', reach: openNote },
	{
		name: 'sheet, an activity in the hand',
		path: '/gesprek/inventory/vel',
		reach: (page) => inTurn(page, openNote, button(/^Oppakken/)),
		isMain: true
	},
	{
		name: 'sheet, an opportunity',
		path: '/gesprek/opportunities/vel',
		reach: (page) =>
			page
				.getByRole('button', { name: /^kans: / })
				.first()
				.click()
	},
	{
		name: 'sheet, an agreement',
		path: '/gesprek/concretise/vel',
		reach: (page) => page.locator('.agree .what').first().click(),
		isMain: true
	},
	{
		name: 'sheet, questions of concretising',
		path: '/gesprek/concretise/vel',
		reach: button('Vragen')
	},
	{ name: 'sheet, photo', path: '/gesprek/close/vel', reach: button('Foto van het vel') },
	{
		name: 'sheet, a photo taken',
		path: '/gesprek/close/vel',
		reach: (page) => inTurn(page, button('Foto van het vel'), addPhoto, button(/^Bekijk groot/)),
		isMain: true
	}
];

export const reportScreens: readonly Screen[] = [
	{ name: 'report', path: '/gesprek/held/verslag', isMain: true },
	{ name: 'report of nothing', path: '/gesprek/bare/verslag' },
	{
		name: 'report, correcting the ambitions',
		path: '/gesprek/held/verslag',
		reach: button(/^Aanpassen: .*[Aa]mbities/),
		isMain: true
	},
	{
		name: 'report, correcting the head',
		path: '/gesprek/held/verslag',
		reach: button(/^Aanpassen/)
	},
	{
		name: 'report, correcting an agreement',
		path: '/gesprek/held/verslag',
		reach: (page) =>
			inTurn(page, button(/^Aanpassen: .*[Aa]fspraken/), (each) =>
				each.getByRole('dialog').getByRole('listitem').first().getByRole('button').click()
			)
	},
	{
		name: 'report, earlier versions',
		path: '/gesprek/held/verslag',
		reach: button('Eerdere versies')
	}
];
