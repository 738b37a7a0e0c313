import type { Conversation, ConversationChoices, ConversationTexts } from './types.ts';

/** A conversation in which nothing has been filled in yet: the ground on which tests build. */
export interface BlankParts extends Partial<Omit<Conversation, 'texts' | 'choices'>> {
	readonly texts?: Partial<ConversationTexts>;
	readonly choices?: Partial<ConversationChoices>;
}

const texts: ConversationTexts = {
	school: '',
	place: '',
	location: '',
	ownNotes: '',
	focusNote: '',
	drawingDescription: '',
	timeReason: '',
	reportNote: ''
};

const choices: ConversationChoices = {
	date: null,
	plannedStart: null,
	plannedEnd: null,
	startedAt: null,
	agreedEnd: null,
	endedAt: null,
	contextClear: null,
	sheetStaysAtSchool: true,
	reportAsked: false,
	messageSent: null,
	archivedAt: null,
	trashedAt: null,
	schoolId: null
};

export function blankConversation(parts: BlankParts = {}): Conversation {
	return {
		id: 'talk',
		schemaVersion: 1,
		instrumentId: 'ambition-dcl',
		instrumentVersion: 1,
		ownGuide: null,
		createdAt: 0,
		answers: {},
		itemNotes: {},
		ticks: new Set(),
		minutes: {},
		marks: {},
		participants: [],
		notes: [],
		clusters: [],
		ambitions: [],
		agreements: [],
		photos: [],
		strokes: [],
		log: [],
		extraItems: [],
		lookBacks: [],
		appointments: [],
		storyObjects: [],
		ideas: [],
		features: [],
		...parts,
		texts: { ...texts, ...parts.texts },
		choices: { ...choices, ...parts.choices }
	};
}

/** A seat at the table with this role. */
export const seatOf = (
	role: Conversation['participants'][number]['role'],
	label: string = role
): Conversation['participants'][number] => ({
	id: `${role}-${label}`,
	order: 'a0',
	createdAt: 0,
	role,
	label,
	valuable: '',
	experience: '',
	followUp: ''
});
