import type * as Y from 'yjs';
import type {
	Conversation,
	ConversationChoices,
	ConversationTexts
} from '#lib/domain/conversation/types.ts';
import type { EntityViews } from './entity-view.ts';
import { numberOrNull, readDocumentFacts, readRootText } from './read-root.ts';
import { roots, textPrefix } from './schema.ts';

const stringOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function readTexts(doc: Y.Doc): ConversationTexts {
	const text = (name: keyof ConversationTexts) => readRootText(doc, name);
	return {
		school: text('school'),
		place: text('place'),
		location: text('location'),
		ownNotes: text('ownNotes'),
		focusNote: text('focusNote'),
		drawingDescription: text('drawingDescription'),
		timeReason: text('timeReason'),
		reportNote: text('reportNote')
	};
}

function readChoices(doc: Y.Doc): ConversationChoices {
	const choices = doc.getMap(roots.choices);
	const contextClear = choices.get('contextClear');
	return {
		date: stringOrNull(choices.get('date')),
		plannedStart: stringOrNull(choices.get('plannedStart')),
		plannedEnd: stringOrNull(choices.get('plannedEnd')),
		startedAt: numberOrNull(choices.get('startedAt')),
		agreedEnd: numberOrNull(choices.get('agreedEnd')),
		endedAt: numberOrNull(choices.get('endedAt')),
		contextClear: typeof contextClear === 'boolean' ? contextClear : null,
		sheetStaysAtSchool: choices.get('sheetStaysAtSchool') === true,
		reportAsked: choices.get('reportAsked') === true,
		messageSent: stringOrNull(choices.get('messageSent')),
		archivedAt: numberOrNull(choices.get('archivedAt')),
		trashedAt: numberOrNull(choices.get('trashedAt')),
		schoolId: stringOrNull(choices.get('schoolId'))
	};
}

/** All root texts under a prefix, without the empty ones. */
function readTextsUnder(doc: Y.Doc, prefix: string): Record<string, string> {
	const found: Record<string, string> = {};
	for (const name of [...doc.share.keys()].sort()) {
		if (!name.startsWith(prefix)) continue;
		const text = doc.getText(name).toJSON();
		if (text !== '') found[name.slice(prefix.length)] = text;
	}
	return found;
}

function readTicks(doc: Y.Doc): ReadonlySet<string> {
	const ticked = new Set<string>();
	for (const [id, on] of doc.getMap(roots.ticks)) if (on === true) ticked.add(id);
	return ticked;
}

function readMinutes(doc: Y.Doc): Record<string, number> {
	const minutes: Record<string, number> = {};
	for (const [id, value] of doc.getMap(roots.minutes)) {
		if (typeof value === 'number' && value >= 0) minutes[id] = value;
	}
	return minutes;
}

function readMarks(doc: Y.Doc): Record<string, string> {
	const marks: Record<string, string> = {};
	for (const [id, value] of doc.getMap(roots.marks)) {
		if (typeof value === 'string') marks[id] = value;
	}
	return marks;
}

/** The parts of a conversation that are single values; cheap enough to read whole. */
function readSingles(doc: Y.Doc) {
	const meta = doc.getMap(roots.meta);
	return {
		...readDocumentFacts(doc),
		instrumentId: stringOrNull(meta.get('instrumentId')) ?? '',
		instrumentVersion: numberOrNull(meta.get('instrumentVersion')) ?? 1,
		ownGuide: stringOrNull(meta.get('guide')),
		texts: readTexts(doc),
		choices: readChoices(doc),
		answers: readTextsUnder(doc, textPrefix.answer),
		itemNotes: readTextsUnder(doc, textPrefix.itemNote),
		ticks: readTicks(doc),
		minutes: readMinutes(doc),
		marks: readMarks(doc)
	};
}

/** Puts single values and entities together into the view; the single values of `before` when they still hold. */
export function readConversation(
	id: string,
	doc: Y.Doc,
	entities: EntityViews,
	before: Conversation | null
): Conversation {
	return {
		id,
		...(before ?? readSingles(doc)),
		participants: entities.list('participant'),
		notes: entities.list('note'),
		clusters: entities.list('cluster'),
		ambitions: entities.list('ambition'),
		agreements: entities.list('agreement'),
		photos: entities.list('photo'),
		strokes: entities.list('stroke'),
		log: entities.list('log'),
		extraItems: entities.list('extraItem'),
		lookBacks: entities.list('lookBack'),
		appointments: entities.list('appointment'),
		storyObjects: entities.list('storyObject'),
		ideas: entities.list('idea'),
		features: entities.list('feature')
	};
}
