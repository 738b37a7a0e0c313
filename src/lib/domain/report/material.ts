import type { Ambition, Cluster, Conversation, Note } from '../conversation/types.ts';
import type { Instrument, NoteColor } from '../instrument/types.ts';
import type { Block, ReportItem, Subheading } from './types.ts';
import { inOrder } from './order.ts';

/** What every section is made from: the conversation in the order of the sheet. */
export interface Material {
	readonly conversation: Conversation;
	readonly instrument: Instrument;
	readonly ambitions: readonly Ambition[];
	readonly clusters: readonly Cluster[];
	notes(color: NoteColor): readonly Note[];
	/** Numbers (from 1) of the ambitions that are still there; ids of removed ones are left out. */
	numbersOf(ambitionIds: readonly string[]): readonly number[];
}

/** A section before it has its heading. No blocks: `empty` is shown instead. */
export interface Draft {
	readonly lead: string;
	readonly blocks: readonly Block[];
	readonly empty: string;
}

export function gather(conversation: Conversation, instrument: Instrument): Material {
	const ambitions = inOrder(conversation.ambitions);
	const notes = inOrder(conversation.notes).filter((note) => !isBlank(note));
	return {
		conversation,
		instrument,
		ambitions,
		clusters: inOrder(conversation.clusters),
		notes: (color) => notes.filter((note) => note.color === color),
		numbersOf: (ids) =>
			ambitions.flatMap((ambition, index) => (ids.includes(ambition.id) ? [index + 1] : []))
	};
}

const isBlank = (note: Note): boolean =>
	[note.text, note.contribution, note.contributors, note.alternative].every(
		(text) => text.trim() === ''
	);

/** The note's words, with what belongs to them. */
export function item(text: string, details: readonly string[] = [], first = false): ReportItem {
	return {
		text: text.trim() === '' ? 'Zonder tekst' : text,
		first,
		details: details.filter((detail) => detail.trim() !== '')
	};
}

export const subheading = (text: string): Subheading => ({
	kind: 'subheading',
	text,
	ambition: null
});

/** Heading over what belongs to one ambition. */
export const ambitionHeading = (ambition: Ambition, number: number): Subheading => ({
	kind: 'subheading',
	text: `Ambitie ${number}: ${ambition.text}`,
	ambition: number
});
