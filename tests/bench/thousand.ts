import type { ConversationDocument } from '../../src/lib/document/conversation-document.ts';
import { madeDocument } from '../setup/seed.ts';
import { seeded } from '../setup/seeded.ts';

const CONVERSATIONS = 1000;
const NOTES = 60;

/** Of which five talks each. */
const SCHOOLS = 200;

const DAY = 86_400_000;

/** Stands in one note of each conversation. */
export const EVERYWHERE = 'spelenderwijs';
/** Stands in every other conversation, but in none of those still to be held, which come first. */
export const OFTEN = 'boomhut';
/** Stands in one of a hundred conversations. */
export const SELDOM = 'café';

const syllables = 'kla ver ste mo ri lan de pra to we zen gro fi bel ka nor ui tha sok jij'.split(
	' '
);

/** A word of two to four syllables: some three thousand different ones, the first ones often. */
function wordBy(random: () => number): string {
	let left = Math.floor(3000 * random() ** 2);
	let word = '';
	for (let length = 0; length < 2 || left > 0; length++) {
		word += syllables[left % syllables.length] ?? '';
		left = Math.floor(left / syllables.length);
	}
	return word;
}

const sentenceBy = (random: () => number): string =>
	Array.from({ length: 6 + Math.floor(random() * 8) }, () => wordBy(random)).join(' ');

function noteText(index: number, note: number, random: () => number): string {
	const extras = [
		...(note === 30 ? [EVERYWHERE] : []),
		...(note === 35 && index % 2 === 1 ? [OFTEN] : []),
		...(note === 40 && index % 100 === 7 ? [SELDOM] : [])
	];
	return [sentenceBy(random), ...extras].join(' ');
}

/** One of twenty still has to be held, on the days to come; the others were held, one a day until yesterday. */
function addTimes(document: ConversationDocument, index: number): void {
	const isPlanned = index % 20 === 0;
	const today = Date.now();
	const day = today + (isPlanned ? 1 + index / 20 : -1 - index) * DAY;
	document.choose('date', new Date(day).toISOString().slice(0, 10));
	document.choose('plannedStart', '13:30');
	if (isPlanned) return;
	document.choose('startedAt', day);
	document.choose('endedAt', day + 7_200_000);
	if (index % 25 === 3) document.choose('archivedAt', today);
}

function conversation(index: number): ConversationDocument {
	const random = seeded(index);
	const document = madeDocument(`bench-${index}`);
	document.setText(
		{ text: 'school' },
		`School ${wordBy(seeded(index % SCHOOLS))} ${index % SCHOOLS}`
	);
	document.setText({ text: 'place' }, wordBy(seeded(index % 40)));
	for (const label of ['Directeur', 'Cultuurcoördinator', 'Leerkracht bovenbouw']) {
		document.add('participant', { role: 'other', label });
	}
	for (let note = 0; note < NOTES; note++) {
		document.add('note', { color: 'yellow', text: noteText(index, note, random) });
	}
	addTimes(document, index);
	return document;
}

/** A thousand conversations of five talks at each of two hundred schools, with sixty notes each. */
export const thousandConversations = (): readonly ConversationDocument[] =>
	Array.from({ length: CONVERSATIONS }, (_, index) => conversation(index));
