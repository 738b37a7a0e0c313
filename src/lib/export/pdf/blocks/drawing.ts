import type { Drawing } from '#lib/domain/report/types.ts';
import { beside } from '../beside.ts';
import type { Flowable } from '../flow.ts';
import { color, page, textWidth, type } from '../look.ts';
import type { Paper } from '../paper.ts';
import { strokeOutline } from '../stroke-outline.ts';
import { textFlow } from '../text-flow.ts';
import type { Kit } from './kit.ts';

/** Points. */
const side = 210;
const gutter = 20;

/** The drawing in its square field, with the description beside it. */
export function drawing(kit: Kit, block: Drawing): readonly Flowable[] {
	const picture: Flowable = {
		gap: 0,
		least: side,
		whole: side,
		keep: false,
		place(paper, y) {
			field(paper, y);
			for (const stroke of block.strokes) {
				paper.polygon(strokeOutline(stroke, side, page.left, y), color.ink);
			}
			return { y: y + side, rest: null };
		}
	};
	const description = textFlow([{ text: block.description, style: type.text }], kit.widthOf, {
		x: page.left + side + gutter,
		width: textWidth - side - gutter
	});
	return [beside([[picture], description], { gap: 8 })];
}

function field(paper: Paper, y: number): void {
	const edge = 1;
	paper.fill(page.left, y, side, side, color.line);
	paper.fill(page.left + edge, y + edge, side - 2 * edge, side - 2 * edge, '#ffffff');
}
