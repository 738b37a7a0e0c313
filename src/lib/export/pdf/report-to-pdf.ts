import type { Report } from '#lib/domain/report/types.ts';
import { layBlock, toneOf } from './blocks/block.ts';
import { head } from './blocks/head.ts';
import type { Kit } from './blocks/kit.ts';
import { heading } from './blocks/words.ts';
import type { Flowable } from './flow.ts';
import { addFont, fallbackFonts, textFonts, type FontName } from './fonts.ts';
import { writeFeet } from './foot.ts';
import { jspdfPaper } from './jspdf-paper.ts';
import { tones } from './look.ts';
import { newDocument } from './new-document.ts';
import { pacer } from './pace.ts';
import { placeAll } from './paginate.ts';
import type { Paper } from './paper.ts';
import { toPicture, type PhotoBytes } from './picture.ts';
import { needsFallback } from './printable.ts';

/** What the report names but does not hold. */
export interface PdfAssets {
	/** Null when the photo is not on this device. */
	photo(blobId: string): Promise<PhotoBytes | null>;
	fontBytes(name: FontName): Promise<ArrayBuffer>;
}

/**
 * The report as a PDF, A4 portrait. The same report, photos and `now` (epoch ms, kept as the time it was
 * made) give the same bytes. Works in slices, with pauses, so that the screen stays alive.
 */
export async function reportToPdf(
	report: Report,
	assets: PdfAssets,
	now: number
): Promise<Uint8Array<ArrayBuffer>> {
	const breathe = pacer();
	const title = `${report.title}, ${report.shortTitle}`;
	const doc = newDocument({ title, subject: report.subtitle }, allText(report), now);
	const names = needsFallback(allText(report)) ? [...textFonts, ...fallbackFonts] : textFonts;
	for (const name of names) {
		addFont(doc, name, await assets.fontBytes(name));
		await breathe();
	}
	const paper = jspdfPaper(doc);
	await placeAll(paper, await layReport(report, assets, paper, breathe), breathe);
	writeFeet(doc, paper, report);
	await breathe();
	return new Uint8Array(doc.output('arraybuffer'));
}

const allText = (report: Report): string => JSON.stringify(report);

async function layReport(
	report: Report,
	assets: PdfAssets,
	{ widthOf }: Paper,
	breathe: () => Promise<void>
): Promise<readonly Flowable[]> {
	const picture: Kit['picture'] = async (id) => toPicture(id, await assets.photo(id));
	const plain = { widthOf, picture, tone: tones.plain };
	const flowables = [...(await head(plain, report))];
	for (const section of report.sections) {
		const kit = { ...plain, tone: toneOf(section.part) };
		flowables.push(...heading(kit, section.heading, section.lead));
		for (const block of section.blocks) {
			flowables.push(...(await layBlock(kit, block)));
			await breathe();
		}
	}
	return flowables;
}
