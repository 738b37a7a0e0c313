import type { Flowable } from './flow.ts';
import { breakLines, type Line, type Span } from './lines.ts';
import type { Paper } from './paper.ts';
import { writeLine } from './write-line.ts';

export interface TextPlace {
	readonly x: number;
	readonly width: number;
	/** White above the first line. */
	readonly gap?: number;
	/** The last line stays with what comes next, as under a heading. */
	readonly keep?: boolean;
	/** Drawn behind or beside each line: a band, a bullet. */
	readonly decorate?: (paper: Paper, y: number, line: Line, index: number) => void;
}

/** Texts up to this many lines are never parted. */
const shortText = 6;

/** One flowable a line. Longer texts flow over pages, but never leave one line alone at either side. */
export function textFlow(
	spans: readonly Span[],
	widthOf: Paper['widthOf'],
	place: TextPlace
): readonly Flowable[] {
	const lines = breakLines(spans, place.width, widthOf);
	return lines.map((line, index) => ({
		gap: index === 0 ? (place.gap ?? 0) : 0,
		least: line.height,
		whole: line.height,
		keep: staysWithNext(index, lines.length) || (index === lines.length - 1 && place.keep === true),
		place(paper, y) {
			place.decorate?.(paper, y, line, index);
			writeLine(paper, line, place.x, y);
			return { y: y + line.height, rest: null };
		}
	}));
}

function staysWithNext(index: number, count: number): boolean {
	if (index === count - 1) return false;
	return count <= shortText || index === 0 || index === count - 2;
}
