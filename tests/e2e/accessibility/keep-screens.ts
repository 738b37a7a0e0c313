import type { Page } from '@playwright/test';
import type { ConversationDocument } from '../../../src/lib/document/conversation-document.ts';
import { SchoolDocument } from '../../../src/lib/document/school-document.ts';
import { guideTalks } from '../../fixtures/guide-talks.ts';
import { madeDocument } from '../../setup/seed.ts';
import { storedTalk } from '../../setup/stored-talk.ts';
import { wilgenroosDocument } from '../../setup/wilgenroos-document.ts';
import { duoFile } from '../schools/file.ts';
import { at } from '../wilgenroos/script.ts';
import type { Screen } from './screens.ts';

const DOSSIER = 'school:zilverberk';
/** No other talk of these tests is of this school. */
const NAME = 'Kindcentrum De Zilverberk';

/** A school with everything a dossier holds. */
function dossier(): SchoolDocument {
	const school = new SchoolDocument(DOSSIER);
	school.setText({ text: 'name' }, NAME);
	school.setText({ text: 'place' }, 'Oosterdonk');
	school.setText({ text: 'type' }, 'daltonschool');
	school.setText({ text: 'remarks' }, 'Verhuist in de zomer van 2027 naar het café van de wijk.');
	school.choose('sector', 'po');
	school.add('schoolPerson', {
		role: 'cultureCoordinator',
		label: 'Cultuurcoördinator',
		note: 'werkt op dinsdag'
	});
	school.add('schoolDocument', { title: 'Schoolplan', link: 'https://school.example/plan' });
	return school;
}

function atSchool(document: ConversationDocument, date: string | null): ConversationDocument {
	document.setText({ text: 'school' }, NAME);
	document.choose('schoolId', DOSSIER);
	document.choose('date', date);
	return document;
}

/** The talk of this year, held in the morning. */
function first(): ConversationDocument {
	const document = atSchool(wilgenroosDocument('first'), '2025-06-03');
	document.choose('startedAt', Date.parse(at('09:00')));
	document.choose('endedAt', Date.parse(at('11:00')));
	return document;
}

function later(id: string, guide: string, date: string | null): ConversationDocument {
	const source = guideTalks().find(({ instrumentId }) => instrumentId === guide);
	if (!source) throw new Error(`No talk by ${guide}`);
	const bare = { ...source, agreements: [], lookBacks: [], ambitions: [], notes: [] };
	return atSchool(storedTalk(id, bare), date);
}

function onShelf(id: string, shelf: 'archivedAt' | 'trashedAt'): ConversationDocument {
	const document = madeDocument(id);
	document.setText({ text: 'school' }, shelf === 'archivedAt' ? 'De Vlonder' : 'Donkmeer');
	document.choose('date', '2025-05-20');
	document.choose(shelf, Date.parse(at('09:00')));
	return document;
}

/** What these screens show: a dossier with its talks, one that is archived and one in the trash. */
export const keptMakers: Readonly<Record<string, () => ConversationDocument | SchoolDocument>> = {
	[DOSSIER]: dossier,
	first,
	next: () => later('next', 'route-po', '2026-05-20'),
	undated: () => later('undated', 'closing', null),
	archived: () => onShelf('archived', 'archivedAt'),
	trashed: () => onShelf('trashed', 'trashedAt')
};

/** Addresses of all of them. */
export const keptPaths = Object.keys(keptMakers).map((id) => `/gesprek/${id}`);

const button = (name: string | RegExp) => (page: Page) =>
	page.getByRole('button', { name }).first().click();
/** The words come in while the page is open already. */
const found = (words: string | RegExp) => (page: Page) =>
	page.getByRole('region', { name: 'Gevonden' }).getByText(words).first().waitFor();

export const keepScreens: readonly Screen[] = [
	{ name: 'search', path: '/zoeken', reach: found(/gesprekken gevonden/), isMain: true },
	{ name: 'search, found', path: '/zoeken?q=cafe', reach: found(/^1 school/), isMain: true },
	{
		name: 'search, many places',
		path: '/zoeken?q=leerlingen',
		reach: found(/gevonden/),
		isMain: true
	},
	{ name: 'search, nothing found', path: '/zoeken?q=zeppelin', reach: found(/Niets gevonden/) },
	{ name: 'archive', path: '/zoeken?stand=archive', reach: found('In het archief'), isMain: true },
	{ name: 'keeping', path: '/bewaren', isMain: true },
	{
		name: 'keeping, a school to erase',
		path: '/bewaren',
		reach: async (page) => {
			await page.getByLabel('Welke school?').selectOption({ label: NAME });
			await button('Bekijk wat er weggaat')(page);
			await page.getByText('Dit gaat weg en komt niet terug').waitFor();
		},
		isMain: true
	},
	{ name: 'keeping a talk', path: '/bewaren/gesprek/held', isMain: true },
	{ name: 'keeping a talk that is in the trash', path: '/bewaren/gesprek/trashed' },
	{ name: 'schools', path: '/scholen', isMain: true },
	{
		name: 'schools, rows that are wrong',
		path: '/scholen',
		reach: async (page) => {
			await page.getByLabel('Kies het CSV-bestand').setInputFiles(duoFile('te;kort'));
			await page
				.getByText(/^Regel /)
				.first()
				.waitFor();
		}
	},
	{ name: 'dossier', path: `/school/${DOSSIER}`, isMain: true },
	{
		name: 'dossier, ticking off',
		path: `/school/${DOSSIER}`,
		reach: (page) =>
			page
				.getByRole('region', { name: /afspraken staan open/ })
				.locator('summary')
				.first()
				.click()
	},
	{ name: 'unknown dossier', path: '/school/school:onbekend' }
];
