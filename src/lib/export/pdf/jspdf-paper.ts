import type { jsPDF } from 'jspdf';
import { family, type FontName } from './fonts.ts';
import type { Style } from './look.ts';
import type { Paper, Picture, Point } from './paper.ts';
import type { Face } from './printable.ts';

const fontOf = (face: Face, bold: boolean): FontName =>
	`${face === 'fallback' ? 'fallback' : 'text'}-${bold ? 'bold' : 'regular'}`;

/** The pages of a jsPDF document that was made with the unit "pt". */
export function jspdfPaper(doc: jsPDF): Paper {
	return { ...shapes(doc), ...writing(doc), ...pages(doc) };
}

function writing(doc: jsPDF): Pick<Paper, 'widthOf' | 'write'> {
	const widths = new Map<string, number>();
	return {
		widthOf: (character, face, bold) => {
			const font = fontOf(face, bold);
			const key = font + character;
			const known = widths.get(key);
			if (known !== undefined) return known;
			const width = doc.setFont(family[font], 'normal').setFontSize(1).getTextWidth(character);
			widths.set(key, width);
			return width;
		},
		write(text: string, x: number, y: number, face: Face, style: Style) {
			doc
				.setFont(family[fontOf(face, style.bold)], 'normal')
				.setFontSize(style.size)
				.setTextColor(style.color)
				.text(text, x, y);
		}
	};
}

function shapes(
	doc: jsPDF
): Pick<Paper, 'fill' | 'frame' | 'disc' | 'rounded' | 'polygon' | 'image'> {
	return {
		fill(x, y, width, height, color) {
			doc.setFillColor(color).rect(x, y, width, height, 'F');
		},
		frame(x, y, width, height, color) {
			doc.setDrawColor(color).setLineWidth(0.7).rect(x, y, width, height, 'S');
		},
		disc(x, y, radius, color) {
			doc.setFillColor(color).circle(x, y, radius, 'F');
		},
		rounded(x, y, width, height, radius, color) {
			doc.setFillColor(color).roundedRect(x, y, width, height, radius, radius, 'F');
		},
		polygon(points: readonly Point[], color: string) {
			const [start] = points;
			if (start === undefined) return;
			doc.setFillColor(color).lines(steps(points), start[0], start[1], [1, 1], 'F', true);
		},
		image({ bytes, format, id }: Picture, x, y, width, height) {
			doc.addImage(bytes, format, x, y, width, height, id, 'NONE');
		}
	};
}

function pages(doc: jsPDF): Pick<Paper, 'bookmark' | 'nextPage'> {
	return {
		bookmark(title) {
			doc.outline.add(null, title, { pageNumber: doc.getCurrentPageInfo().pageNumber });
		},
		nextPage() {
			doc.addPage();
		}
	};
}

/** From each point to the next one, as jsPDF draws lines. */
const steps = (points: readonly Point[]): number[][] =>
	points.slice(1).map(([x, y], index) => {
		const [fromX, fromY] = points[index] ?? [x, y];
		return [x - fromX, y - fromY];
	});
