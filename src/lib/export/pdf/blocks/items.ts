import type { Columns, ReportItem } from '#lib/domain/report/types.ts';
import { beside, headed, type Column } from '../beside.ts';
import type { Flowable } from '../flow.ts';
import type { Span } from '../lines.ts';
import { color, page, textWidth, type } from '../look.ts';
import { textFlow } from '../text-flow.ts';
import type { Area, Kit } from './kit.ts';

const bulletSize = 3.8;
const indent = 11;
const columnGap = 22;

/** A list: a bullet, "Eerst" before a priority, the note, and what belongs to it in second ink. */
export function items(kit: Kit, list: readonly ReportItem[], area: Area): readonly Flowable[] {
	return list.flatMap((item) =>
		textFlow(spans(item), kit.widthOf, {
			x: area.x + indent,
			width: area.width - indent,
			gap: 3.5,
			decorate(paper, y, line, index) {
				if (index > 0) return;
				const top = y + line.height / 2 - bulletSize / 2;
				paper.fill(area.x, top, bulletSize, bulletSize, kit.tone.bullet);
			}
		})
	);
}

function spans({ text, first, details }: ReportItem): readonly Span[] {
	const ending = details.length === 0 || /[.!?…]$/u.test(text.trim()) ? '' : '.';
	return [
		...(first ? [{ text: 'Eerst', style: type.tag, mark: color.pink }] : []),
		{ text: `${text.trim()}${ending} `, style: type.text },
		...(details.length === 0 ? [] : [{ text: details.join(' '), style: type.quiet }])
	];
}

export const wholeWidth: Area = { x: page.left, width: textWidth };

/** Lists beside each other; one list alone takes the whole width. */
export function columns(kit: Kit, block: Columns): readonly Flowable[] {
	const areas = areasFor(block.columns.length);
	const lists = block.columns.map(({ heading, items: list }, index): Column => {
		const area = areas[index] ?? wholeWidth;
		const top = textFlow(
			[{ text: heading, style: { ...type.columnHeading, color: kit.tone.heading } }],
			kit.widthOf,
			{ ...area, keep: true }
		);
		return [headed(top, items(kit, list, area), 0)];
	});
	return [beside(lists, { gap: 5, unparted: 0.2 })];
}

function areasFor(count: number): readonly Area[] {
	const width = (textWidth - columnGap * (count - 1)) / count;
	return Array.from({ length: count }, (_, index) => ({
		x: page.left + index * (width + columnGap),
		width
	}));
}
