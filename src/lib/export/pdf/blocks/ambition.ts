import type { AmbitionBlock } from '#lib/domain/report/types.ts';
import type { Flowable } from '../flow.ts';
import { scaled, star } from '../icons.ts';
import { color, page, textWidth, type } from '../look.ts';
import type { Paper } from '../paper.ts';
import { textFlow } from '../text-flow.ts';
import type { Kit } from './kit.ts';

const padding = { left: 44, right: 16, edge: 8 };
const starSize = 19;

/** A yellow band with a star and the ambition; under it where it came from. */
export function ambition(kit: Kit, block: AmbitionBlock): readonly Flowable[] {
	const text = textFlow([{ text: block.text, style: type.ambition }], kit.widthOf, {
		x: page.left + padding.left,
		width: textWidth - padding.left - padding.right,
		keep: true,
		decorate: (paper, y, line, index) => {
			band(paper, y, line.height);
			if (index === 0) drawStar(paper, y, line.height);
		}
	});
	const below = textFlow([{ text: origin(block), style: type.small }], kit.widthOf, {
		x: page.left + padding.left,
		width: textWidth - padding.left - padding.right,
		gap: 3
	});
	return [edge(8, true), ...text, edge(0, below.length > 0), ...below];
}

function origin({ from, competences }: AmbitionBlock): string {
	const parts = [
		from.length === 0 ? '' : `Uit: ${from.join(', ')}.`,
		competences.length === 0 ? '' : `Past bij: ${competences.join(', ')}.`
	];
	return parts.filter((part) => part !== '').join(' ');
}

/** Yellow above and below the text. */
function edge(gap: number, keep: boolean): Flowable {
	return {
		gap,
		least: padding.edge,
		whole: padding.edge,
		keep,
		place(paper, y) {
			band(paper, y, padding.edge);
			return { y: y + padding.edge, rest: null };
		}
	};
}

// A hair taller than it is, so that no white shows between the lines of one band.
function band(paper: Paper, y: number, height: number): void {
	paper.fill(page.left, y, textWidth, height + 0.3, color.yellow);
}

function drawStar(paper: Paper, y: number, height: number): void {
	const top = y + (height - starSize) / 2;
	for (const shape of scaled(star, starSize, page.left + 13, top)) {
		paper.polygon(shape, color.onYellow);
	}
}
