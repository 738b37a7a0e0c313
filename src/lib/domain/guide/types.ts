import type { Entity } from '../conversation/types.ts';
import type {
	CheckItem,
	Instrument,
	Level,
	MessageTemplate,
	ReportPart
} from '../instrument/types.ts';

/** A part that may have been in the guide it was copied from, under this id; null when it was added. */
interface Kept extends Entity {
	readonly key: string | null;
}

/** What can be done in a step that is added: what needs nothing of the guide to work. */
export const addedActivities = [
	'topics',
	'talk',
	'notes',
	'draw',
	'lookBack',
	'objects',
	'ideas',
	'agreements',
	'feasibility',
	'closing'
] as const;
export type AddedActivity = (typeof addedActivities)[number];

export interface DraftStep extends Kept {
	readonly title: string;
	/** Lines for the facilitator, one a line of text. */
	readonly guidance: string;
	/** Tips, one a line of text. */
	readonly tips: string;
	/** Etiquette on the table card. */
	readonly rule: string;
	/** Whole minutes, 1 or more. */
	readonly minutes: number;
	/** Left out of the talk; it can come back with every word. */
	readonly hidden: boolean;
	/** Of a step that was added; one that was copied does what it did. */
	readonly activity: AddedActivity;
}

/** Who answers, or that nothing is kept. */
export type AnswerKind = 'none' | 'everyone' | 'written';

export interface DraftPrompt extends Kept {
	/** Id of the part that is its step. */
	readonly stepId: string;
	readonly text: string;
	readonly hint: string;
	/** Heading of the written answer in the report; empty is the question itself. */
	readonly heading: string;
	readonly answer: AnswerKind;
}

export interface DraftItem extends Kept {
	readonly text: string;
	readonly short: string;
	readonly kind: CheckItem['kind'];
}

export interface DraftMessage extends Kept {
	readonly title: string;
	readonly subject: string;
	readonly body: string;
	readonly when: MessageTemplate['when'];
}

/** A heading of the report. */
export interface DraftHeading extends Entity {
	readonly part: ReportPart;
	readonly heading: string;
}

/** A tip for schools of some levels. */
export interface DraftTip extends Kept {
	/** Levels that it is shown for; none is all of them. */
	readonly levels: readonly Level[];
	/** Its heading, e.g. "Havo/vwo". */
	readonly level: string;
	readonly tip: string;
	readonly partners: string;
}

/** Texts of the guide as a whole. */
export interface GuideTexts {
	readonly title: string;
	readonly subtitle: string;
	/** The question that opens the talk. */
	readonly opening: string;
}

/** A guide of one's own while it is edited. What can't be edited comes from `base`. */
export interface GuideDraft {
	readonly id: string;
	readonly schemaVersion: number;
	readonly createdAt: number;
	/** The guide that it was copied from, as it was then. */
	readonly base: Instrument;
	readonly texts: GuideTexts;
	readonly steps: readonly DraftStep[];
	readonly prompts: readonly DraftPrompt[];
	readonly items: readonly DraftItem[];
	readonly messages: readonly DraftMessage[];
	readonly headings: readonly DraftHeading[];
	/** Null in a guide from before tips could be changed: it has those of the guide it was copied from. */
	readonly tips: readonly DraftTip[] | null;
	/** The version that new talks follow; null until one was made ready. */
	readonly published: Instrument | null;
	/** Epoch ms; set when it was taken out of the lists. */
	readonly removedAt: number | null;
}
