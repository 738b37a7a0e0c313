import type { Cell, Table } from '#lib/domain/report/types.ts';
import { beside, headed, type Column } from '../beside.ts';
import type { Flowable } from '../flow.ts';
import { color, page, textWidth, type } from '../look.ts';
import type { Paper } from '../paper.ts';
import { textFlow } from '../text-flow.ts';
import type { Area, Kit } from './kit.ts';

const gutter = 12;
const shares: Readonly<Record<number, readonly number[]>> = {
	3: [0.48, 0.27, 0.25],
	4: [0.25, 0.25, 0.25, 0.25]
};

/** The header comes back on every page; a row is parted only when it is taller than a third of one. */
export function table(kit: Kit, block: Table): readonly Flowable[] {
	const areas = areasFor(block.columns.length);
	const header = beside(
		block.columns.map((text, index) =>
			textFlow([{ text, style: type.strong }], kit.widthOf, areaAt(areas, index))
		),
		{ gap: 0, keep: true, unparted: 1, after: 4, below: rule(1.8, color.ink) }
	);
	const rows = block.rows.map((row) =>
		beside(
			row.map((cell, index) => cellFlow(kit, cell, areaAt(areas, index), index === 0)),
			{ gap: 8, unparted: 1 / 3, after: 8, below: rule(0.9, color.line) }
		)
	);
	return [headed([header], rows, 10)];
}

function cellFlow(kit: Kit, cell: Cell, area: Area, isFirst: boolean): Column {
	const style = isFirst ? type.strong : type.text;
	return [
		...textFlow([{ text: cell.text, style }], kit.widthOf, area),
		...cell.quiet.flatMap((text) =>
			textFlow([{ text, style: isFirst ? type.small : type.quiet }], kit.widthOf, {
				...area,
				gap: isFirst ? 2 : 0
			})
		)
	];
}

function areasFor(count: number): readonly Area[] {
	const parts = shares[count] ?? Array.from({ length: count }, () => 1 / count);
	return parts.map((part, index) => ({
		x: page.left + textWidth * parts.slice(0, index).reduce((sum, share) => sum + share, 0),
		width: textWidth * part - gutter
	}));
}

const areaAt = (areas: readonly Area[], index: number): Area =>
	areas[index] ?? { x: page.left, width: textWidth };

const rule = (height: number, paint: string) => (paper: Paper, y: number) => {
	paper.fill(page.left, y - height, textWidth, height, paint);
};
