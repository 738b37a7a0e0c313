import type { Line } from '../instrument/types.ts';

/** A line that still reads as in the guide keeps its source; any other is an addition. */
export const lineFrom = (text: string, known: readonly (Line | undefined)[]): Line => ({
	text,
	source: known.find((line) => line?.text === text)?.source ?? []
});

/** The lines of a text, without the empty ones. */
export const linesFrom = (text: string, known: readonly Line[] = []): readonly Line[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => lineFrom(line, known));

/** Lines as one text, to edit. */
export const textOf = (lines: readonly Line[] = []): string =>
	lines.map(({ text }) => text).join('\n');
