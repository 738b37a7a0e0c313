import type { Fact, Report } from '#lib/domain/report/types.ts';
import { beside } from '../beside.ts';
import type { Flowable } from '../flow.ts';
import { drawLogo } from '../icons.ts';
import { page, textWidth, type } from '../look.ts';
import { textFlow } from '../text-flow.ts';
import type { Kit } from './kit.ts';
import { photo } from './photo.ts';
import { words } from './words.ts';

const logoSize = 38;
const labelWidth = 72;

/** Title, school, facts, what the facilitator wants to say first, and the photo of the sheet. */
export async function head(kit: Kit, report: Report): Promise<readonly Flowable[]> {
	const titles = { x: page.left, width: textWidth - logoSize - 20, keep: true };
	return [
		logo,
		...textFlow([{ text: report.title, style: type.title }], kit.widthOf, titles),
		...textFlow([{ text: report.subtitle, style: type.subtitle }], kit.widthOf, titles),
		...report.facts.map((fact, index) => factRow(kit, fact, index === 0 ? 12 : 2)),
		...(report.note === '' ? [] : words(kit, report.note, type.text, { gap: 12 })),
		...(report.cover === null ? [] : await photo(kit, report.cover, 16))
	];
}

const logo: Flowable = {
	gap: 0,
	least: 0,
	whole: 0,
	keep: true,
	place(paper, y) {
		drawLogo(paper, page.width - page.right - logoSize, y + 2, logoSize);
		return { y, rest: null };
	}
};

function factRow(kit: Kit, { label, value }: Fact, gap: number): Flowable {
	const left = textFlow([{ text: label, style: type.quiet }], kit.widthOf, {
		x: page.left,
		width: labelWidth
	});
	const right = textFlow([{ text: value, style: type.text }], kit.widthOf, {
		x: page.left + labelWidth,
		width: textWidth - labelWidth
	});
	return beside([left, right], { gap, unparted: 1 / 3 });
}
