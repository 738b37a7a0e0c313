import type { ReportPart } from '../instrument/types.ts';
import type { EntityId } from '../conversation/types.ts';

/** A line under a heading in the head of the report: "Waar" with "Teamkamer". */
export interface Fact {
	readonly label: string;
	readonly value: string;
}

export interface Paragraph {
	readonly kind: 'paragraph';
	readonly text: string;
	/** Background to what stands above it: smaller, in second ink. */
	readonly quiet: boolean;
}

export interface Subheading {
	readonly kind: 'subheading';
	readonly text: string;
	/** Set where the heading names an ambition, for its star. */
	readonly ambition: number | null;
}

/** An ambition as a yellow band. */
export interface AmbitionBlock {
	readonly kind: 'ambition';
	/** 1, 2, 3, … in the order of the sheet. */
	readonly number: number;
	readonly text: string;
	/** Names of the groups of wishes that became this ambition. */
	readonly from: readonly string[];
	/** In words, e.g. "creërend vermogen". */
	readonly competences: readonly string[];
}

/** One note or answer with what belongs to it. */
export interface ReportItem {
	readonly text: string;
	/** A priority: shown with the word "Eerst". */
	readonly first: boolean;
	/** Whole lines in words, e.g. "Met trainer en team". */
	readonly details: readonly string[];
}

export interface Items {
	readonly kind: 'items';
	readonly items: readonly ReportItem[];
}

/** Lists beside each other where the page is wide enough, below each other elsewhere. */
export interface Columns {
	readonly kind: 'columns';
	readonly columns: readonly { readonly heading: string; readonly items: readonly ReportItem[] }[];
}

export interface Cell {
	readonly text: string;
	/** Lines below it in second ink. */
	readonly quiet: readonly string[];
}

export interface Table {
	readonly kind: 'table';
	readonly columns: readonly string[];
	/** Each row has as many cells as there are columns. */
	readonly rows: readonly (readonly Cell[])[];
}

export interface Drawing {
	readonly kind: 'drawing';
	/** Points as in `Stroke`: x, y in 0…10,000 and pressure in 0…255, three numbers a point. */
	readonly strokes: readonly (readonly number[])[];
	readonly description: string;
}

export interface PhotoBlock {
	readonly kind: 'photo';
	/** Key of the bytes in the photo store. */
	readonly blobId: EntityId;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	readonly caption: string;
}

/** Says kindly what is not there yet. */
export interface Empty {
	readonly kind: 'empty';
	readonly text: string;
}

export type Block =
	Paragraph | Subheading | AmbitionBlock | Items | Columns | Table | Drawing | PhotoBlock | Empty;

export interface Section {
	readonly part: ReportPart;
	readonly heading: string;
	/** One line under the heading, or empty. */
	readonly lead: string;
	readonly blocks: readonly Block[];
}

/** A conversation as a tree of sections: the screen and every export show this and nothing else. */
export interface Report {
	readonly title: string;
	readonly subtitle: string;
	/** School and date, for the foot of each page and for file names. */
	readonly shortTitle: string;
	readonly facts: readonly Fact[];
	/** What the facilitator wants to say first, or empty. */
	readonly note: string;
	/** Photo of the sheet, under the facts; further photos stand in a section. */
	readonly cover: PhotoBlock | null;
	readonly sections: readonly Section[];
	readonly madeWith: string;
}
