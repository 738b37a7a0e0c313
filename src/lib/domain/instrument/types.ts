/**
 * An instrument (leidraad) as data: what a guide asks, in which order, with which time boxes.
 * Order, minutes and wording are data because the guides differ on purpose.
 */

declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

export type InstrumentId = 'ambition-dcl' | 'ambition-vo' | 'route-po' | 'route-vo' | 'closing';
export type StepId = Brand<string, 'StepId'>;
export type PromptId = Brand<string, 'PromptId'>;
export type CardId = Brand<string, 'CardId'>;
export type ItemId = Brand<string, 'ItemId'>;

/** Names a step. Never reused: stored log entries point at it. */
export const stepId = (id: string): StepId => id as StepId;
/** Names a prompt. Never reused: "gesteld" marks and answers are stored under it. */
export const promptId = (id: string): PromptId => id as PromptId;
/** Names a reference card. */
export const cardId = (id: string): CardId => id as CardId;
/** Names an item of the checklist or packing list. Never reused: ticks are stored under it. */
export const itemId = (id: string): ItemId => id as ItemId;

/** Ids of the source inventory that a piece of content carries, e.g. `A5.13`; empty means "aanvulling": ours. */
export type Source = readonly string[];

/** A line of text and where it comes from. */
export interface Line {
	readonly text: string;
	readonly source: Source;
}

export type NoteColor = 'yellow' | 'green' | 'pink';

/** The roles that the guides name. */
export type Role =
	| 'intermediary'
	| 'principal'
	| 'teamLeader'
	| 'cultureCoordinator'
	| 'teacher'
	| 'cultureTeam'
	| 'pupil'
	| 'parent'
	| 'culturalPartner'
	| 'other';

/** A seat that the guide expects at the table. */
export interface Seat {
	readonly role: Role;
	/** True when the guide cannot do without this role; a group of alternatives shares one `oneOf` name. */
	readonly required: boolean;
	readonly oneOf?: string;
	readonly source: Source;
}

/** Something to do or pack beforehand. */
export interface CheckItem {
	readonly id: ItemId;
	/** Full text, as in the guide. */
	readonly text: string;
	/** A few words for lists, e.g. "Grote notities: geel en roze". */
	readonly short: string;
	readonly kind: 'prepare' | 'pack';
	readonly source: Source;
}

/** A message to the school. `{school}`, `{date}`, `{start}`, `{end}`, `{place}`, `{duration}` are filled in. */
export interface MessageTemplate {
	readonly id: string;
	readonly title: string;
	readonly when: 'before' | 'after';
	readonly subject: string;
	readonly body: string;
	readonly source: Source;
}

/** A question to be asked at the table, in the guide's own words. */
export interface Prompt {
	readonly id: PromptId;
	readonly text: string;
	/** A part of the step that this prompt belongs to, e.g. "Kansen prioriteren". */
	readonly part?: string;
	/** A short line under the question: an example or an alternative, at most about 90 characters. */
	readonly hint?: string;
	/** `everyone`: each participant answers, so seats can be ticked. `written`: the answer may be written down. */
	readonly answer?: 'everyone' | 'written';
	/** Heading of the written answer in the report. */
	readonly reportAs?: string;
	readonly source: Source;
}

/** A card to show when it is needed: the three domains, the competences, the programme. */
export interface ReferenceCard {
	readonly id: CardId;
	readonly title: string;
	/** Only spoken of when the table asks for it, e.g. "Zo niet, schets eventueel kort". */
	readonly lines: readonly Line[];
	readonly source: Source;
}

/** One of the three domains of De Cultuur Loper. */
export type Domain = 1 | 2 | 3;

export interface Talk {
	readonly kind: 'talk';
}
export interface Contract {
	readonly kind: 'contract';
	/** What the facilitator says at the start; each can be ticked as said. */
	readonly statements: readonly (Line & { readonly id: ItemId; readonly optional: boolean })[];
	/** Prompt whose answer is kept per participant ("waardevol als"). */
	readonly valuable: PromptId;
	/** The facilitator's own sentence, e.g. "Het is voor mij zinvol als…". */
	readonly own: Line;
}
export interface Draw {
	readonly kind: 'draw';
}
/** A round in which notes are written (`write`) or talked through and made sharper (`discuss`). */
export interface NoteRound {
	readonly kind: 'notes';
	readonly color: NoteColor;
	readonly mode: 'write' | 'discuss';
}
export interface Cluster {
	readonly kind: 'cluster';
	/** Most ambitions that a talk ends with; the app helps at one more, it never blocks. */
	readonly most: number;
}
export interface Inventory {
	readonly kind: 'inventory';
	readonly domains: readonly (Line & { readonly domain: Domain; readonly short: string })[];
}
export interface Opportunities {
	readonly kind: 'opportunities';
}
export interface Agreements {
	readonly kind: 'agreements';
}
export interface ClosingRound {
	readonly kind: 'closing';
	/** Prompts that every participant answers. */
	readonly experience: PromptId;
	readonly followUp: PromptId;
}

/** What is done in a step; a new kind breaks `check` wherever it is not yet shown. */
export type Activity =
	| Talk
	| Contract
	| Draw
	| NoteRound
	| Cluster
	| Inventory
	| Opportunities
	| Agreements
	| ClosingRound;

export interface Step {
	readonly id: StepId;
	/** Number of the step in the guide; several steps may share one (3a drawing, 3b writing). */
	readonly number: number;
	/** Name of the numbered step, for the rail, e.g. "Wensen". */
	readonly group: string;
	readonly title: string;
	/** With "Naar …" before it, e.g. "clusteren". */
	readonly towards: string;
	/** Heading in the guide, e.g. "Fase in perspectief zetten". */
	readonly phase: Line;
	readonly round?: NoteColor;
	/** Our proposal in whole minutes; the guides give totals only. */
	readonly minutes: number;
	/** Whole minutes that a re-plan leaves to this step. */
	readonly protectedMinutes: number;
	/** How to lead it, short: for the facilitator, never shown large at the table. */
	readonly guidance: readonly Line[];
	/** Etiquette shown on the table card, e.g. "Ieder schrijft voor zich". */
	readonly rule?: Line;
	/** Set where the facilitator's role changes, e.g. "Nu noemt de intermediair ook kansen." */
	readonly roleChange?: Line;
	readonly prompts: readonly Prompt[];
	readonly cards: readonly CardId[];
	readonly activity: Activity;
	readonly source: Source;
}

export type ReportPart =
	| 'participants'
	| 'ambitions'
	| 'activities'
	| 'opportunities'
	| 'answers'
	| 'agreements'
	| 'closing'
	| 'drawing'
	| 'photos'
	| 'wishes';

export interface Instrument {
	readonly id: InstrumentId;
	/** Raised when content changes; a conversation keeps the version it began with. */
	readonly version: number;
	readonly title: string;
	readonly subtitle: string;
	readonly fullTitle: Line;
	readonly publisher: string;
	/** Planned length in whole minutes. */
	readonly minutes: number;
	/** Whole minutes before the agreed end at which wrapping up starts. Source: A9.1. */
	readonly wrapUpMinutes: number;
	readonly goal: readonly Line[];
	/** The question that opens the talk. */
	readonly opening: Line;
	/** Rules of the method that hold all through the talk. */
	readonly rules: readonly Line[];
	readonly seats: readonly Seat[];
	readonly checklist: readonly CheckItem[];
	readonly messages: readonly MessageTemplate[];
	readonly steps: readonly Step[];
	readonly cards: readonly ReferenceCard[];
	readonly report: readonly { readonly part: ReportPart; readonly heading: string }[];
}
