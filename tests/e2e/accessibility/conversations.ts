import type { ConversationDocument } from '../../../src/lib/document/conversation-document.ts';
import type { SchoolDocument } from '../../../src/lib/document/school-document.ts';
import { deckOf } from '../../../src/lib/domain/conversation/deck.ts';
import { guideA, madeDocument } from '../../setup/seed.ts';
import { wilgenroosDocument } from '../../setup/wilgenroos-document.ts';
import { at } from '../wilgenroos/script.ts';
import { apartTalk } from '../../setup/apart-talk.ts';
import { guideTalkMakers } from './guide-screens.ts';
import { keptMakers } from './keep-screens.ts';

const moment = (time: string): number => Date.parse(at(time));

/** Ids of the ten steps, in order. */
export const stepIds: readonly string[] = guideA().steps.map(({ id }) => id);

const [contracting] = guideA().steps;
if (!contracting) throw new Error('A guide without steps');
export const cardsOfContracting = deckOf(contracting);

/** The talk began at 13:34, stops at 15:20 and is in `step` since `since`. */
function inStep(document: ConversationDocument, step: string, since: string): ConversationDocument {
	const entered = guideA().steps.find(({ id }) => id === step);
	if (!entered) throw new Error(`No step ${step}`);
	document.choose('startedAt', moment('13:34'));
	document.choose('agreedEnd', moment('15:20'));
	document.add('log', { stepId: entered.id, at: moment(since) });
	return document;
}

/** A school, a role and wishes that are as long as people make them. */
function addLongWords(document: ConversationDocument): void {
	document.setText(
		{ text: 'school' },
		'Openbare Jenaplanbasisschool De Wilgenroos-Ooievaarsnest, locatie Noordwesterhavenkade'
	);
	document.add('participant', {
		role: 'other',
		label: 'Locatiecoördinator buitenschoolse opvang en talentontwikkeling'
	});
}

/** A group that is no ambition yet, where three ambitions hang already; and one wish beside the sheet. */
function addFourth(document: ConversationDocument): void {
	const clusterId = document.add('cluster', { name: 'Buiten de school' });
	document.add('note', { color: 'yellow', text: 'Gaat op bezoek bij makers', clusterId });
	document.add('note', { color: 'yellow', text: 'Mag zelf kiezen' });
	document.add('note', { color: 'yellow', text: 'Zingt mee', parked: true });
}

function talkIn(step: string, id = step, since = '14:00'): ConversationDocument {
	const document = inStep(wilgenroosDocument(id), step, since);
	if (step === 'cluster-wishes') addFourth(document);
	return document;
}

function held(): ConversationDocument {
	const document = talkIn('close', 'held');
	document.choose('endedAt', moment('15:20'));
	return document;
}

function longWords(): ConversationDocument {
	const document = inStep(wilgenroosDocument('long'), 'contract', '13:34');
	addLongWords(document);
	return document;
}

/** What the screens show: a planned talk, one in each step, one that was held, one with nothing in it. */
const makers: Readonly<Record<string, () => ConversationDocument | SchoolDocument>> = {
	planned: () => wilgenroosDocument('planned'),
	...Object.fromEntries(stepIds.map((step) => [step, () => talkIn(step)])),
	...guideTalkMakers,
	...keptMakers,
	slow: () => talkIn('write-wishes', 'slow', '13:54'),
	held,
	long: longWords,
	apart: () => inStep(apartTalk('apart'), 'cluster-wishes', '14:00'),
	bare: () => madeDocument('bare'),
	nothing: () => inStep(madeDocument('nothing'), 'cluster-wishes', '14:00')
};

/** The documents that these addresses lead to; an address without one leads nowhere on purpose. */
export function documentsAt(
	paths: readonly string[]
): readonly (ConversationDocument | SchoolDocument)[] {
	const ids = new Set(paths.flatMap((path) => path.split('/')[2] ?? []));
	return [...ids].flatMap((id) => makers[id]?.() ?? []);
}
