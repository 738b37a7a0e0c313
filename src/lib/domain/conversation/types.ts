import type { Domain, InstrumentId, NoteColor, Role, StepId } from '../instrument/types.ts';

/** Random id of an entity in a conversation; 21 URL-safe characters, about 126 bits. */
export type EntityId = string;

/** What every entity carries. Nothing is ever removed: `deletedAt` (epoch ms) hides it. */
export interface Entity {
	readonly id: EntityId;
	/** Fractional index; ties are broken by id. */
	readonly order: string;
	readonly createdAt: number;
}

export interface Participant extends Entity {
	readonly role: Role;
	/** Shown name of the seat, e.g. "Leerkracht bovenbouw". A role, not a person, by default. */
	readonly label: string;
	/** "Waardevol als": the answer while contracting (A3.8, A3.9). */
	readonly valuable: string;
	/** Answer in the closing round: how the talk was (A9.2). */
	readonly experience: string;
	/** Answer in the closing round: a useful follow-up (A9.3). */
	readonly followUp: string;
}

export type Term = 'short' | 'long';

export interface Note extends Entity {
	readonly color: NoteColor;
	readonly text: string;
	/** What was written first, or anything the facilitator wants to keep with the note. */
	readonly remark: string;
	/** Green: how it contributes to the ambition (A6.6). */
	readonly contribution: string;
	/** Pink: who can contribute (A7.9). */
	readonly contributors: string;
	/** Pink: the alternative (A7.10). */
	readonly alternative: string;
	readonly authorId: EntityId | null;
	/** Yellow: the group it lies in; null lies loose on the sheet. */
	readonly clusterId: EntityId | null;
	/** Lies beside the sheet. */
	readonly parked: boolean;
	/** Green and pink: the ambitions it belongs to; empty is "bij geen ambitie". */
	readonly ambitionIds: readonly EntityId[];
	/** Green. */
	readonly domain: Domain | null;
	/** Pink. */
	readonly term: Term | null;
	/** Pink: a priority, that is a large note (A7.14). */
	readonly priority: boolean;
}

export interface Cluster extends Entity {
	readonly name: string;
	readonly parked: boolean;
	/** The ambition that this group became part of. */
	readonly ambitionId: EntityId | null;
}

export type Competence = 'creating' | 'investigating' | 'reflecting';

export interface Ambition extends Entity {
	readonly text: string;
	readonly competences: readonly Competence[];
}

export type Owner = 'school' | 'intermediary';

export interface Agreement extends Entity {
	readonly what: string;
	/** People outside the table, in words. */
	readonly whoElse: string;
	readonly location: string;
	readonly participantIds: readonly EntityId[];
	readonly owner: Owner;
	/** `YYYY-MM-DD`, or null while open. */
	readonly by: string | null;
	/** `HH:MM`, or null. */
	readonly time: string | null;
	readonly opportunityIds: readonly EntityId[];
	readonly inPlannedCulture: boolean;
	/** Id of the heading of the guide that it stands under; null where there are none. */
	readonly heading: string | null;
	/** What is feasible: this school year, or later (B8.1). */
	readonly fits: Fits | null;
	/** What became of it; null while it is open. */
	readonly outcome: Outcome | null;
}

export type Fits = 'this-year' | 'later';

/** What became of an agreement. */
export type Outcome = 'done' | 'partly' | 'notDone' | 'changed';

/** An agreement of an earlier year, or anything else that was worked on, looked back at. */
export interface LookBackEntry extends Entity {
	readonly what: string;
	/** Who and when, in words, as it was agreed. */
	readonly details: string;
	/** What it brought. */
	readonly result: string;
	readonly outcome: Outcome | null;
	/** Agreement of an earlier talk that it stands for; null for a free entry. */
	readonly sourceAgreementId: EntityId | null;
	/** Agreement of this talk that carries it on; null when it was not carried over. */
	readonly carriedId: EntityId | null;
}

/** A moment in the diary: a working group, a training, the next talk. */
export interface Appointment extends Entity {
	readonly what: string;
	readonly location: string;
	/** `YYYY-MM-DD`, or null while open. */
	readonly date: string | null;
	/** `HH:MM`, or null. */
	readonly time: string | null;
	readonly inPlannedCulture: boolean;
}

/** An object on the table in the closing talk, with what it stands for. */
export interface StoryObject extends Entity {
	readonly what: string;
	readonly story: string;
	/** Seat of whoever brought it. */
	readonly ownerId: EntityId | null;
}

/** An idea to show and share the moment. */
export interface Idea extends Entity {
	readonly text: string;
	readonly partner: string;
	readonly needs: string;
	readonly chosen: boolean;
}

/** A characteristic of the phase borgen, as people here wrote it down. */
export interface Feature extends Entity {
	readonly text: string;
	readonly met: boolean;
}

export type PhotoKind = 'sheet' | 'drawing' | 'other';

export interface Photo extends Entity {
	/** Key of the bytes in the photo store. */
	readonly blobId: string;
	readonly kind: PhotoKind;
	/** Pixels after shrinking. */
	readonly width: number;
	readonly height: number;
	/** Written description, read aloud by a screen reader. */
	readonly caption: string;
}

/** One stroke of the drawing: x, y in 0…10,000 of the square field, pressure in 0…255, three numbers a point. */
export interface Stroke extends Entity {
	readonly points: readonly number[];
}

/** The step entered at `at` (epoch ms). A correction of the start is an entry of its own. */
export interface LogEntry extends Entity {
	readonly stepId: StepId;
	readonly at: number;
}

/** A thing to prepare that the facilitator added. */
export interface ExtraItem extends Entity {
	readonly text: string;
	readonly done: boolean;
}

/** Single texts, typed by hand. Answers to prompts live in `answers`, notes with checklist items in `itemNotes`. */
export interface ConversationTexts {
	readonly school: string;
	readonly place: string;
	readonly location: string;
	/** The intermediary's own notes (A2.9); never shown at the table, never in the report. */
	readonly ownNotes: string;
	readonly focusNote: string;
	readonly drawingDescription: string;
	readonly timeReason: string;
	readonly reportNote: string;
}

/** Choices: one value each, the last one wins. */
export interface ConversationChoices {
	/** `YYYY-MM-DD` or null. */
	readonly date: string | null;
	/** `HH:MM` or null. */
	readonly plannedStart: string | null;
	readonly plannedEnd: string | null;
	/** Epoch ms; set when the first step is entered, correctable. */
	readonly startedAt: number | null;
	/** Epoch ms of the agreed end; null until it was agreed. */
	readonly agreedEnd: number | null;
	/** Epoch ms; set when the facilitator ends the talk. */
	readonly endedAt: number | null;
	readonly contextClear: boolean | null;
	readonly sheetStaysAtSchool: boolean;
	readonly reportAsked: boolean;
	/** Day the message to the school was sent, `YYYY-MM-DD`. */
	readonly messageSent: string | null;
	/** Epoch ms; set while the conversation is out of the way. It can still be found. */
	readonly archivedAt: number | null;
	/** Epoch ms; set while the conversation is in the trash. */
	readonly trashedAt: number | null;
	/** Document of the school; null while only its name was typed. */
	readonly schoolId: string | null;
}

/** A conversation as it is now: an immutable value, made anew where something changed. */
export interface Conversation {
	readonly id: string;
	readonly schemaVersion: number;
	readonly instrumentId: InstrumentId;
	readonly instrumentVersion: number;
	/** The guide of one's own that it follows, as text (JSON); null for a guide of the app. */
	readonly ownGuide: string | null;
	readonly createdAt: number;
	readonly texts: ConversationTexts;
	readonly choices: ConversationChoices;
	/** Written answers by prompt id. */
	readonly answers: Readonly<Record<string, string>>;
	/** Notes of the facilitator by checklist item id. */
	readonly itemNotes: Readonly<Record<string, string>>;
	/** Ids (item, statement, prompt, or `prompt/participant`) that were ticked: packed, said, asked, heard. */
	readonly ticks: ReadonlySet<string>;
	/** Minutes per step that replaced the guide's proposal. */
	readonly minutes: Readonly<Record<string, number>>;
	/** One choice by id, e.g. `goal/vision` → `first`, `level` → `vmbo`. Ids and values: `marks.ts`. */
	readonly marks: Readonly<Record<string, string>>;
	readonly participants: readonly Participant[];
	readonly notes: readonly Note[];
	readonly clusters: readonly Cluster[];
	readonly ambitions: readonly Ambition[];
	readonly agreements: readonly Agreement[];
	readonly photos: readonly Photo[];
	readonly strokes: readonly Stroke[];
	readonly log: readonly LogEntry[];
	readonly extraItems: readonly ExtraItem[];
	readonly lookBacks: readonly LookBackEntry[];
	readonly appointments: readonly Appointment[];
	readonly storyObjects: readonly StoryObject[];
	readonly ideas: readonly Idea[];
	readonly features: readonly Feature[];
}
