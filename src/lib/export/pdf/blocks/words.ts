import type { Subheading } from '#lib/domain/report/types.ts';
import type { Flowable } from '../flow.ts';
import { scaled, star } from '../icons.ts';
import { color, page, textWidth, type, type Style } from '../look.ts';
import type { Paper } from '../paper.ts';
import { textFlow } from '../text-flow.ts';
import type { Kit } from './kit.ts';

/** A text across the page. */
export const words = (
	kit: Kit,
	text: string,
	style: Style,
	place: { readonly gap: number; readonly keep?: boolean }
): readonly Flowable[] =>
	textFlow([{ text, style }], kit.widthOf, { x: page.left, width: textWidth, ...place });

/** Points that must be free below the first lines of a section, or it begins on the next page. */
const room = 50;

/** Heading of a section, with a line in the outline. */
export function heading(kit: Kit, text: string, lead: string): readonly Flowable[] {
	const mark: Flowable = {
		gap: 28,
		least: room,
		whole: 0,
		keep: true,
		place(paper, y) {
			paper.bookmark(text);
			return { y, rest: null };
		}
	};
	return [
		mark,
		...words(kit, text, type.heading, { gap: 0, keep: true }),
		...(lead === '' ? [] : words(kit, lead, type.lead, { gap: 1, keep: true }))
	];
}

const starSize = 13;
const starRoom = 19;

/** A rule, and below it the heading; with a star when it names an ambition. */
export function subheading(kit: Kit, block: Subheading): readonly Flowable[] {
	const indent = block.ambition === null ? 0 : starRoom;
	const rule: Flowable = {
		gap: 12,
		least: 8,
		whole: 8,
		keep: true,
		place(paper, y) {
			paper.fill(page.left, y, textWidth, 1.2, color.line);
			return { y: y + 8, rest: null };
		}
	};
	return [
		rule,
		...textFlow([{ text: block.text, style: type.subheading }], kit.widthOf, {
			x: page.left + indent,
			width: textWidth - indent,
			keep: true,
			decorate(paper, y, line, index) {
				if (indent > 0 && index === 0) drawStar(paper, page.left, y, line.height);
			}
		})
	];
}

function drawStar(paper: Paper, x: number, y: number, height: number): void {
	for (const shape of scaled(star, starSize, x, y + (height - starSize) / 2)) {
		paper.polygon(shape, color.ink);
	}
}
