/**
 * An instrument (leidraad) as data: what a guide asks, in which order, with which time boxes.
 * Order, minutes and wording are data because the guides differ on purpose.
 */

declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Names a guide: one of the app's own, e.g. `route-po`, or `guide:` and a random id. */
export type InstrumentId = string;
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

/** A message to the school. `{school}`, `{datum}`, `{begintijd}`, `{eindtijd}`, `{plek}`, `{duur}` are filled in. */
export interface MessageTemplate {
	readonly id: string;
	readonly title: string;
	readonly when: 'before' | 'after';
	readonly subject: string;
	readonly body: string;
	readonly source: Source;
}

/** A question to be asked at the table, in the guide's own words. `{duur}` is the planned length. */
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
	/** Prompt that asks how much time there is: its card shows the choice of an end time. */
	readonly time: PromptId;
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

export interface Goal extends Line {
	/** What the goal is about, e.g. `vision`. The same in every wording, so that years and sectors compare. */
	readonly key: string;
	/** A few words, e.g. "Samenwerking". */
	readonly short: string;
}
/** Programme goals, of which the table says what counts now. Weights are marks under `goal/<key>`. */
export interface Goals {
	readonly kind: 'goals';
	readonly programme: {
		readonly name: string;
		/** First and last day on which it holds, `YYYY-MM-DD`. */
		readonly from: string;
		readonly until: string;
	};
	readonly goals: readonly Goal[];
	/** True when the school may not take part in the programme, so that the part can be left out. */
	readonly optional: boolean;
	/** True when moments are reserved in this step. */
	readonly appointments: boolean;
}
/** A text field of the guide. Its words are kept in `answers` under `id`. */
export interface Field extends Line {
	readonly id: PromptId;
	/** Example words of the guide. */
	readonly tip?: Line;
}
/** A topic that is talked through; the written prompts of the step and these fields keep what was said. */
export interface Topics {
	readonly kind: 'topics';
	readonly fields: readonly Field[];
	/** True where the school tells its development wishes: the next talk shows them. */
	readonly wishes?: true;
}
/** Aspects, each with a strength and a weakness, kept in `answers` under `<id>/strength` and `<id>/weakness`. */
export interface Aspects {
	readonly kind: 'aspects';
	readonly aspects: readonly Field[];
}
/** The picture of the school in a later year. */
export interface Vision {
	readonly kind: 'vision';
	/** Calendar year, e.g. 2028. */
	readonly horizon: number;
	readonly fields: readonly Field[];
}
/** One of the three E's: a mark from 1 to 5 under `id` and words in `answers` under `id`. */
export interface ThreeE extends Line {
	readonly id: PromptId;
	/** Words at both ends of the five steps; the guide has none. */
	readonly low: string;
	readonly high: string;
}
/** What became of earlier agreements, and the three E's where the guide uses them. */
export interface LookBack {
	readonly kind: 'lookBack';
	readonly threeEs: readonly ThreeE[];
}
/** A heading under which agreements are made, with a text of its own in `answers`. */
export interface PlanHeading extends Field {
	/** A few words for lists and the report, e.g. "Schoolcultuur". */
	readonly short: string;
}
/** Agreements under headings: our own "planningsformulier". */
export interface Plan {
	readonly kind: 'plan';
	readonly headings: readonly PlanHeading[];
	/** True when dates are made as well (date, place, time). */
	readonly appointments: boolean;
}
/** What fits this school year and what comes later, at the end of the talk. */
export interface Feasibility {
	readonly kind: 'feasibility';
}
/** Objects on the table, each with its owner and story. */
export interface Objects {
	readonly kind: 'objects';
}
/** Ideas are gathered (`collect`), or one is chosen and worked out (`choose`). */
export interface Ideas {
	readonly kind: 'ideas';
	readonly mode: 'collect' | 'choose';
}
export interface ClosingRound {
	readonly kind: 'closing';
	/** Prompts that every participant answers. */
	readonly experience: PromptId;
	readonly followUp: PromptId;
	/** True when the school is asked for a report and keeps the sheet (A9.5, A9.7). */
	readonly asksReport?: boolean;
	/** What else the guide keeps at the end, e.g. after-care. */
	readonly fields?: readonly Field[];
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
	| Goals
	| Topics
	| Aspects
	| Vision
	| LookBack
	| Plan
	| Feasibility
	| Objects
	| Ideas
	| ClosingRound;

export interface Step {
	readonly id: StepId;
	/** Place of the step, from 1; several steps may share one (3a drawing, 3b writing). */
	readonly number: number;
	/** Number printed in the guide, where it differs: the closing talk has no phase 3. */
	readonly sourceNumber?: number;
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
	/** Tips of the guide, shown in another way than its topics (C2.2). */
	readonly tips?: readonly Line[];
	/** Etiquette shown on the table card, e.g. "Ieder schrijft voor zich". */
	readonly rule?: Line;
	/** Set where the facilitator's role changes, e.g. "Nu noemt de intermediair ook kansen." */
	readonly roleChange?: Line;
	readonly prompts: readonly Prompt[];
	readonly cards: readonly CardId[];
	readonly activity: Activity;
	readonly source: Source;
}

/** What a report can tell. */
export const reportParts = [
	'participants',
	'ambitions',
	'activities',
	'opportunities',
	'answers',
	'agreements',
	'closing',
	'drawing',
	'photos',
	'wishes',
	'goals',
	'aspects',
	'lookBack',
	'appointments',
	'objects',
	'ideas',
	'features'
] as const;
export type ReportPart = (typeof reportParts)[number];

/** Level of a school for secondary education. */
export const levels = ['vmbo', 'havo', 'vwo', 'mixed', 'practical'] as const;
export type Level = (typeof levels)[number];

/** Something that the guide wants at the head of the report. */
export interface HeadField extends Line {
	readonly fact: 'school' | 'place' | 'level' | 'date' | 'participants' | 'adviser' | 'remarks';
}

/** A tip for schools of some levels. */
export interface LevelTip {
	readonly levels: readonly Level[];
	readonly level: Line;
	readonly tip: Line;
	readonly partners: Line;
}

/** Tips by level, with rows that people fill in themselves (kept in `answers`). */
export interface LevelTips {
	readonly title: Line;
	readonly columns: readonly [level: string, tip: string, partners: string];
	readonly rows: readonly LevelTip[];
	/** Empty rows of the guide; texts lie under `<id>/level`, `<id>/tip` and `<id>/partners`. */
	readonly ownRows: readonly ItemId[];
	readonly source: Source;
}

/** A list that the guide refers to and does not give: people fill it in themselves. */
export interface Features {
	readonly title: string;
	readonly lines: readonly Line[];
	readonly source: Source;
}

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
	/** Facts at the head of the report, where the guide has its own list of them. */
	readonly head?: readonly HeadField[];
	/** Levels to choose from while preparing; left out where the guide does not ask. */
	readonly levels?: readonly Level[];
	readonly levelTips?: LevelTips;
	readonly features?: Features;
	readonly report: readonly { readonly part: ReportPart; readonly heading: string }[];
}
