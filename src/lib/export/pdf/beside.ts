import { fill, needed, type Flowable } from './flow.ts';
import { pageHeight } from './look.ts';
import type { Paper } from './paper.ts';

/** A list of flowables that each know their own place across the page. */
export type Column = readonly Flowable[];

export interface Layout {
	readonly gap: number;
	readonly keep?: boolean;
	/** Kept on one page when it is no taller than this part of a page. */
	readonly unparted?: number;
	/** Drawn under it where it ends, or where the page ends. */
	readonly below?: (paper: Paper, y: number) => void;
	/** Points under it. */
	readonly after?: number;
}

/** Columns beside each other; each goes on where it was parted, on the next page. */
export function beside(columns: readonly Column[], layout: Layout): Flowable {
	const tallest = Math.max(0, ...columns.map(total));
	const isUnparted = tallest <= pageHeight * (layout.unparted ?? 0);
	const after = layout.after ?? 0;
	return {
		gap: layout.gap,
		keep: layout.keep ?? false,
		whole: tallest + after,
		least: (isUnparted ? tallest : Math.max(0, ...columns.map((column) => needed(column)))) + after,
		place(paper, y, bottom) {
			const placed = columns.map((column) => fill(column, paper, y, bottom, true));
			const end = Math.max(y, ...placed.map((column) => column.y)) + after;
			const isDone = placed.every(({ rest }) => rest.length === 0);
			layout.below?.(paper, end);
			if (isDone) return { y: end, rest: null };
			const rest = placed.map((column) => column.rest);
			return { y: end, rest: beside(rest, { ...layout, unparted: 0 }) };
		}
	};
}

/** Points that a column takes when nothing is parted. */
const total = (column: Column): number =>
	column.reduce((sum, { gap, whole }, index) => sum + whole + (index === 0 ? 0 : gap), 0);

/** A header taller than this part of a page would leave no room under it: it is not repeated. */
const tallHeader = 0.3;

/** A body with a heading over it that comes back on each page. */
export function headed(header: Column, body: Column, gap: number, keep = false): Flowable {
	if (total(header) > pageHeight * tallHeader) {
		return headed([], [...header, ...body], gap, keep);
	}
	return {
		gap,
		keep,
		whole: total(header) + (body[0]?.gap ?? 0) + total(body),
		least: total(header) + (body[0]?.gap ?? 0) + needed(body),
		place(paper, y, bottom) {
			const top = fill(header, paper, y, bottom, true);
			const { y: end, rest } = fill(body, paper, top.y, bottom, false);
			return { y: end, rest: rest.length === 0 ? null : headed(header, rest, gap, keep) };
		}
	};
}
