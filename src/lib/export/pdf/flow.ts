import { pageHeight } from './look.ts';
import type { Paper } from './paper.ts';

/** Something to place on a page, from a line of text to a table that runs over pages. */
export interface Flowable {
	/** White above it in points; left out at the top of a page. */
	readonly gap: number;
	/** Points that must be free below the gap to begin it. */
	readonly least: number;
	/** Points that it takes when nothing parts it; the gap not counted. */
	readonly whole: number;
	/** Never the last on a page: it goes where the next one begins. */
	readonly keep: boolean;
	/** Draws what fits between `y` and `bottom`; `rest` goes on the next page. */
	place(paper: Paper, y: number, bottom: number): Placed;
}

export interface Placed {
	/** Where it ended. */
	readonly y: number;
	readonly rest: Flowable | null;
}

/** Places as much as fits. On an empty page (`force`) at least one is placed, however tall. */
export function fill(
	flowables: readonly Flowable[],
	paper: Paper,
	from: number,
	bottom: number,
	force: boolean
): { readonly y: number; readonly rest: readonly Flowable[] } {
	let y = from;
	for (const [index, flowable] of flowables.entries()) {
		const isFirst = index === 0;
		const gap = isFirst && force ? 0 : flowable.gap;
		if (!(isFirst && force) && y + gap + needed(flowables, index) > bottom) {
			return { y, rest: flowables.slice(index) };
		}
		const placed = flowable.place(paper, y + gap, bottom);
		y = placed.y;
		if (placed.rest !== null) return { y, rest: [placed.rest, ...flowables.slice(index + 1)] };
	}
	return { y, rest: [] };
}

/** Points that this one needs, together with what it may not be parted from; the gap above it not counted. */
export function needed(flowables: readonly Flowable[], from = 0): number {
	let sum = 0;
	for (let index = from; index < flowables.length; index++) {
		const flowable = flowables[index];
		if (flowable === undefined) break;
		sum += flowable.least + (index === from ? 0 : flowable.gap);
		if (!flowable.keep) break;
	}
	// What is taller than a page can only be parted.
	return sum > pageHeight ? (flowables[from]?.least ?? 0) : sum;
}

/** In runs that belong together: each ends with one that may be the last on a page. */
export function chains(flowables: readonly Flowable[]): readonly (readonly Flowable[])[] {
	const found: Flowable[][] = [];
	let open: Flowable[] = [];
	for (const flowable of flowables) {
		open.push(flowable);
		if (flowable.keep) continue;
		found.push(open);
		open = [];
	}
	return open.length === 0 ? found : [...found, open];
}
