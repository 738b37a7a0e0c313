/**
 * Shape of the replicated document. Changes only add; `SCHEMA_VERSION` is raised with each.
 * Singletons are root types, entities lie in one root map under random ids, so two devices never
 * create the same key with a nested type.
 */
export const SCHEMA_VERSION = 3;

export const roots = {
	meta: 'meta',
	choices: 'choices',
	ticks: 'ticks',
	minutes: 'minutes',
	marks: 'marks',
	entities: 'entities',
	/** What was written in the place of which words; tells only where devices were apart. */
	replaced: 'replaced',
	/** Which spots that several people wrote at are good as they are. */
	settled: 'settled'
} as const;

/** Prefixes of the root texts: a text of the conversation, an answer to a prompt, a note with an item. */
export const textPrefix = { text: 'text:', answer: 'answer:', itemNote: 'itemNote:' } as const;

/** Key under which an entity says what it is; a word that no field of an entity uses (a photo has a `kind`). */
export const ENTITY_KIND = 'entity';

/** The texts that each kind of entity in a conversation is created with. */
export const conversationTexts = {
	participant: ['label', 'valuable', 'experience', 'followUp'],
	note: ['text', 'remark', 'contribution', 'contributors', 'alternative'],
	cluster: ['name'],
	ambition: ['text'],
	agreement: ['what', 'whoElse', 'location'],
	photo: ['caption'],
	stroke: [],
	log: [],
	extraItem: ['text'],
	lookBack: ['what', 'details', 'result'],
	appointment: ['what', 'location'],
	storyObject: ['what', 'story'],
	idea: ['text', 'partner', 'needs'],
	feature: ['text']
} as const;

/** The same, of a school. */
const schoolTexts = {
	schoolPerson: ['label', 'note'],
	schoolDocument: ['title', 'link', 'note']
} as const;

/** The same, of a guide of one's own. */
const guideTexts = {
	guideStep: ['title', 'guidance', 'tips', 'rule'],
	guidePrompt: ['text', 'hint', 'heading'],
	guideItem: ['text', 'short'],
	guideMessage: ['title', 'subject', 'body'],
	guideHeading: ['heading'],
	guideTip: ['level', 'tip', 'partners']
} as const;

/** All kinds in one table: a kind has one meaning, in whatever document it lies. */
export const entityTexts = { ...conversationTexts, ...schoolTexts, ...guideTexts } as const;

export type ConversationKind = keyof typeof conversationTexts;

export type SchoolKind = keyof typeof schoolTexts;

export type GuideKind = keyof typeof guideTexts;

export type EntityKind = keyof typeof entityTexts;

export type EntityText<Kind extends EntityKind> = (typeof entityTexts)[Kind][number];

/** Sets are stored as one key a member, so that two devices adding different members keep both. */
export const memberKey = (set: string, member: string): string => `in:${set}:${member}`;

export type Scalar = string | number | boolean | null;
