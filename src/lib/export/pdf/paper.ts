import type { Face } from './printable.ts';
import type { Style } from './look.ts';

/** A point in points from the upper left corner of the page. */
export type Point = readonly [x: number, y: number];

/** What the layout draws on: the current page. All measures in points from the upper left corner. */
export interface Paper {
	/** Width of a character at font size 1. */
	readonly widthOf: (character: string, face: Face, bold: boolean) => number;
	/** `y` is the baseline. */
	write(text: string, x: number, y: number, face: Face, style: Style): void;
	fill(x: number, y: number, width: number, height: number, color: string): void;
	/** The box that stands for a character that no font holds. */
	frame(x: number, y: number, width: number, height: number, color: string): void;
	disc(x: number, y: number, radius: number, color: string): void;
	rounded(x: number, y: number, width: number, height: number, radius: number, color: string): void;
	polygon(points: readonly Point[], color: string): void;
	image(picture: Picture, x: number, y: number, width: number, height: number): void;
	/** Adds a line to the outline that readers show beside the pages. */
	bookmark(title: string): void;
	nextPage(): void;
}

export interface Picture {
	/** Names the picture: the same one is stored once. */
	readonly id: string;
	readonly format: 'JPEG' | 'PNG';
	readonly bytes: Uint8Array;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
}
