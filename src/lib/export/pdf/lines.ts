import { leading, type Style } from './look.ts';
import type { Paper } from './paper.ts';
import { pieces, printable, type Face } from './printable.ts';

/** Words in one style. `mark` is the colour behind a short label that is never broken. */
export interface Span {
	readonly text: string;
	readonly style: Style;
	readonly mark?: string;
}

/** Text in one face and style at `x` points from the start of the line. */
export interface Run {
	readonly text: string;
	readonly face: Face;
	readonly style: Style;
	readonly x: number;
	readonly width: number;
	readonly mark?: string;
}

export interface Line {
	readonly runs: readonly Run[];
	/** Points, with the white between lines. */
	readonly height: number;
}

/** Width of a box as a part of the font size. */
const boxWidth = 0.72;
/** Points left and right of a marked label, and of the kite in it. */
export const markPadding = 4;
export const markIcon = 12;

/** Breaks at spaces and line ends; a word wider than the line is broken between characters. */
export function breakLines(
	spans: readonly Span[],
	width: number,
	widthOf: Paper['widthOf']
): readonly Line[] {
	const filler = new LineFiller(width, widthOf);
	for (const span of spans) {
		if (span.mark === undefined) addText(filler, span);
		else filler.add(span.text, span);
	}
	return filler.finish(spans[0]?.style.size ?? 0);
}

function addText(filler: LineFiller, span: Span): void {
	printable(span.text)
		.split('\n')
		.forEach((paragraph, index) => {
			if (index > 0) filler.endLine(span.style.size);
			for (const [word] of paragraph.matchAll(/[^ ]+ ?| +/g)) filler.add(word, span);
		});
}

class LineFiller {
	readonly #width: number;
	readonly #widthOf: Paper['widthOf'];
	#runs: Run[] = [];
	#x = 0;
	readonly #lines: Line[] = [];

	constructor(width: number, widthOf: Paper['widthOf']) {
		this.#width = width;
		this.#widthOf = widthOf;
	}

	add(word: string, span: Span): void {
		const runs = this.#measure(word, span);
		const ending = runs.reduce((sum, run) => sum + run.width, 0);
		const space = word.endsWith(' ') ? this.#widthOf(' ', 'text', span.style.bold) : 0;
		const wide = ending - space * span.style.size;
		if (this.#x > 0 && this.#x + wide > this.#width) this.endLine(span.style.size);
		if (wide > this.#width) this.#addInParts(word, span);
		else for (const run of runs) this.#push(run);
	}

	endLine(size: number): void {
		this.#lines.push({ runs: this.#runs, height: Math.max(size, ...sizes(this.#runs)) * leading });
		this.#runs = [];
		this.#x = 0;
	}

	finish(size: number): readonly Line[] {
		if (this.#runs.length > 0) this.endLine(size);
		return this.#lines;
	}

	#addInParts(word: string, span: Span): void {
		for (const grapheme of graphemes(word)) {
			const runs = this.#measure(grapheme, span);
			const wide = runs.reduce((sum, run) => sum + run.width, 0);
			if (this.#x > 0 && this.#x + wide > this.#width) this.endLine(span.style.size);
			for (const run of runs) this.#push(run);
		}
	}

	/** Joins what can be written in one go, which keeps the file small and its words whole. */
	#push(run: Omit<Run, 'x'>): void {
		const last = this.#runs.at(-1);
		if (last?.face === run.face && last.style === run.style && last.mark === run.mark) {
			const width = last.width + run.width;
			this.#runs[this.#runs.length - 1] = { ...last, text: last.text + run.text, width };
		} else {
			this.#runs.push({ ...run, x: this.#x });
		}
		this.#x += run.width;
	}

	#measure(word: string, { style, mark }: Span): readonly Omit<Run, 'x'>[] {
		// jsPDF knows one character a glyph: a written no-break space would turn every space into one.
		return pieces(word.replaceAll('\u00a0', ' ')).map(({ text, face }) => {
			const width = this.#widthOfPiece(text, face, style);
			return mark === undefined
				? { text, face, style, width }
				: { text, face, style, mark, width: width + markIcon + markPadding * 3 };
		});
	}

	#widthOfPiece(text: string, face: Face, { size, bold }: Style): number {
		if (face === 'box') return text.length * boxWidth * size;
		let width = 0;
		for (const character of text) width += this.#widthOf(character, face, bold);
		return width * size;
	}
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });
const graphemes = (word: string): readonly string[] =>
	Array.from(segmenter.segment(word), ({ segment }) => segment);

const sizes = (runs: readonly Run[]): readonly number[] => runs.map((run) => run.style.size);
