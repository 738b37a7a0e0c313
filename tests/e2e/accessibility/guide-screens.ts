import type { Page } from '@playwright/test';
import type { ConversationDocument } from '../../../src/lib/document/conversation-document.ts';
import { instrumentById } from '../../../src/lib/instruments/index.ts';
import { guideTalks } from '../../fixtures/guide-talks.ts';
import { storedTalk } from '../../setup/stored-talk.ts';
import { at } from '../wilgenroos/script.ts';
import type { Screen } from './screens.ts';

/** Steps of guides B to E with an activity that guide A does not have, and those that look alike left out. */
const steps = [
	'ambition-vo/goals',
	'ambition-vo/current',
	'ambition-vo/vision',
	'ambition-vo/finish',
	'route-po/satisfied',
	'route-po/plan',
	'route-vo/wishes',
	'closing/focus',
	'closing/ideas',
	'closing/choose'
] as const;

const idOf = (step: string): string => step.replace('/', '-');

/** A talk of each guide in each of these steps, under the id that its screen leads to. */
export const guideTalkMakers: Readonly<Record<string, () => ConversationDocument>> =
	Object.fromEntries(
		steps.map((path) => {
			const [guide = '', name = ''] = path.split('/');
			return [idOf(path), () => talkIn(guide, name)];
		})
	);

function talkIn(guide: string, name: string): ConversationDocument {
	const source = guideTalks().find(({ instrumentId }) => instrumentId === guide);
	const step = instrumentById(guide)?.steps.find(({ id }) => id === name);
	if (!source || !step) throw new Error(`No step ${name} in ${guide}`);
	const document = storedTalk(idOf(`${guide}/${name}`), source);
	document.choose('startedAt', Date.parse(at('13:34')));
	document.choose('agreedEnd', Date.parse(at('15:20')));
	document.add('log', { stepId: step.id, at: Date.parse(at('13:58')) });
	return document;
}

const lastTime = (page: Page) => page.getByRole('button', { name: /^Vorige keer/ }).click();
const path = (step: (typeof steps)[number], view: string) => `/gesprek/${idOf(step)}/${view}`;

export const guideScreens = steps.map((step): Screen => ({
	name: `sheet, ${step}`,
	path: path(step, 'vel')
}));

/** What an earlier talk left, and what only these guides have besides their steps. */
export const earlierScreens: readonly Screen[] = [
	{ name: 'preparing, a year later', path: path('route-po/plan', 'voorbereiden'), isMain: true },
	{
		name: 'preparing, tips by level',
		path: path('route-vo/wishes', 'voorbereiden'),
		reach: (page) => page.getByText('Eigen rijen').click()
	},
	{ name: 'look-back', path: path('route-po/satisfied', 'vel'), isMain: true },
	{
		name: 'look-back, an agreement',
		path: path('route-po/satisfied', 'vel'),
		reach: (page) =>
			page
				.getByRole('button', { name: /^Foto van het vel/ })
				.first()
				.click(),
		isMain: true
	},
	{
		name: 'plan, an agreement',
		path: path('route-po/plan', 'vel'),
		reach: (page) =>
			page
				.getByRole('button', { name: /^Verhalenroute/ })
				.first()
				.click()
	},
	{ name: 'table, a topic with a tip', path: path('ambition-vo/vision', 'tafel') },
	{ name: 'table, last time', path: path('route-po/plan', 'tafel'), reach: lastTime, isMain: true },
	{
		name: 'report, ticking off',
		path: '/gesprek/held/verslag',
		reach: (page) => page.getByRole('button', { name: /^Afspraken afvinken/ }).click(),
		isMain: true
	},
	{
		name: 'preparing, more with this talk',
		path: '/gesprek/planned/voorbereiden',
		reach: (page) => page.getByRole('button', { name: 'Meer met dit gesprek' }).click()
	}
];
