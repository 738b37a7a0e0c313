import type { jsPDF } from 'jspdf';
import type { Report } from '#lib/domain/report/types.ts';
import { page, textWidth, type } from './look.ts';
import { breakLines } from './lines.ts';
import type { Paper } from './paper.ts';
import { writeLine } from './write-line.ts';

const numberWidth = 70;

/** The foot of every page, written when their number is known. */
export function writeFeet(doc: jsPDF, paper: Paper, report: Report): void {
	const count = doc.getNumberOfPages();
	for (let number = 1; number <= count; number++) {
		doc.setPage(number);
		const left = number === 1 ? report.madeWith : report.shortTitle;
		writeFoot(paper, left, `${number} van ${count}`);
	}
}

function writeFoot(paper: Paper, left: string, right: string): void {
	const y = page.height - page.foot - type.foot.size;
	const [name] = breakLines(
		[{ text: left.replace(/\s+/g, ' '), style: type.foot }],
		textWidth - numberWidth,
		paper.widthOf
	);
	const [pages] = breakLines([{ text: right, style: type.foot }], numberWidth, paper.widthOf);
	if (name !== undefined) writeLine(paper, name, page.left, y);
	const width = pages?.runs.reduce((sum, run) => sum + run.width, 0) ?? 0;
	if (pages !== undefined) writeLine(paper, pages, page.left + textWidth - width, y);
}
