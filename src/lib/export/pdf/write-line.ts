import { kite, scaled } from './icons.ts';
import { markIcon, markPadding, type Line, type Run } from './lines.ts';
import type { Paper } from './paper.ts';

/** Writes a line with its upper left corner at `x`, `y`. */
export function writeLine(paper: Paper, line: Line, x: number, y: number): void {
	const size = Math.max(0, ...line.runs.map((run) => run.style.size));
	const baseline = y + (line.height - size) / 2 + size * 0.82;
	for (const run of line.runs) writeRun(paper, run, x + run.x, baseline);
}

function writeRun(paper: Paper, run: Run, x: number, baseline: number): void {
	if (run.face === 'box') writeBoxes(paper, run, x, baseline);
	else if (run.mark !== undefined) writeMark(paper, run, run.mark, x, baseline);
	else paper.write(run.text, x, baseline, run.face, run.style);
}

function writeBoxes(paper: Paper, { text, width, style }: Run, x: number, baseline: number): void {
	const each = width / text.length;
	for (let index = 0; index < text.length; index++) {
		const left = x + index * each + each * 0.12;
		paper.frame(left, baseline - style.size * 0.68, each * 0.76, style.size * 0.68, style.color);
	}
}

/** A priority: a pink field with the kite and the word, so that it is never colour alone. */
function writeMark(paper: Paper, run: Run, mark: string, x: number, baseline: number): void {
	const { size, color } = run.style;
	paper.fill(x, baseline - size * 0.98, run.width - markPadding, size * 1.3, mark);
	const icon = scaled(kite, markIcon - 2, x + markPadding - 1, baseline - size * 0.82);
	for (const shape of icon) paper.polygon(shape, color);
	paper.write(run.text, x + markPadding + markIcon - 2, baseline, run.face, run.style);
}
