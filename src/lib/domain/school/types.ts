import type { Entity } from '../conversation/types.ts';
import type { Level, Role } from '../instrument/types.ts';

/** Primary, secondary or special education. */
export type Sector = 'po' | 'vo' | 'so';

export const sectors: readonly Sector[] = ['po', 'vo', 'so'];

/** Someone at the school: a role, not a name, by default. */
export interface SchoolPerson extends Entity {
	readonly role: Role;
	/** Shown words, e.g. "Leerkracht bovenbouw". */
	readonly label: string;
	/** Anything to remember, e.g. the days someone works. */
	readonly note: string;
}

/** A paper that was mentioned: where it lies, or what is in it. */
export interface SchoolDocumentNote extends Entity {
	readonly title: string;
	/** Address on the web; empty for a note. */
	readonly link: string;
	readonly note: string;
}

/** Single texts, typed by hand. */
export interface SchoolTexts {
	readonly name: string;
	readonly place: string;
	/** In words, e.g. "daltonschool". */
	readonly type: string;
	/** Four characters, as people typed them. */
	readonly brin: string;
	readonly locationNumber: string;
	/** What goes on at the school, and anything else to remember. */
	readonly remarks: string;
}

/** Choices: one value each, the last one wins. */
export interface SchoolChoices {
	readonly sector: Sector | null;
	/** Level of secondary education. */
	readonly level: Level | null;
}

/** One entry of a school as it is now: an immutable value, made anew where something changed. */
export interface School {
	readonly id: string;
	readonly schemaVersion: number;
	/** Epoch ms. */
	readonly createdAt: number;
	readonly texts: SchoolTexts;
	readonly choices: SchoolChoices;
	/** Ids of entries that this one was merged into: one school, made twice. */
	readonly mergedInto: readonly string[];
	readonly people: readonly SchoolPerson[];
	readonly documents: readonly SchoolDocumentNote[];
}
