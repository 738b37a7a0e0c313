import { darkRuns, type QrModules } from '#lib/sync/qr/qr-modules.ts';
import { beside, type Column } from './beside.ts';
import type { Flowable } from './flow.ts';
import { addFont, textFonts, type FontName } from './fonts.ts';
import { jspdfPaper } from './jspdf-paper.ts';
import type { Span } from './lines.ts';
import { color, page, textWidth, type, type Style } from './look.ts';
import { newDocument } from './new-document.ts';
import { pacer } from './pace.ts';
import { placeAll } from './paginate.ts';
import type { Paper } from './paper.ts';
import { textFlow } from './text-flow.ts';

/** What stands on the sheet that brings everything back when all devices are gone. */
export interface RecoverySheet {
	readonly code: string;
	/** The code again, for whoever has no camera. */
	readonly words: readonly string[];
	readonly qr: QrModules;
	/** Where the app is found. */
	readonly address: string;
	/** "26 november 2026". */
	readonly madeOn: string;
}

/** Points. */
const qrSide = 190;
const columnGap = 22;
const wordColumns = 4;

/** One page A4, to print. `now` (epoch ms) is kept as the time it was made. */
export async function recoverySheetToPdf(
	sheet: RecoverySheet,
	fontBytes: (name: FontName) => Promise<ArrayBuffer>,
	now: number
): Promise<Uint8Array> {
	const names = { title: 'Herstelblad van Aan tafel', subject: `Gemaakt op ${sheet.madeOn}` };
	const doc = newDocument(names, JSON.stringify(sheet), now);
	for (const name of textFonts) addFont(doc, name, await fontBytes(name));
	const paper = jspdfPaper(doc);
	await placeAll(paper, layOut(sheet, names, paper.widthOf), pacer());
	return new Uint8Array(doc.output('arraybuffer'));
}

function layOut(
	sheet: RecoverySheet,
	{ title, subject }: { readonly title: string; readonly subject: string },
	widthOf: Paper['widthOf']
): readonly Flowable[] {
	const across = (text: string, style: Style, gap: number) =>
		textFlow([{ text, style }], widthOf, { x: page.left, width: textWidth, gap });
	return [
		...across(title, type.title, 0),
		...across(subject, type.subtitle, 2),
		...across(
			'Raak je al je apparaten kwijt? Dan is dit blad de enige weg terug. Print het en bewaar het thuis, niet bij de tablet. Wie dit blad heeft, kan al je gesprekken lezen.',
			type.lead,
			14
		),
		beside([[qrFlow(sheet.qr)], steps(sheet, widthOf)], { gap: 24, unparted: 1 }),
		...across('De woorden', type.subheading, 26),
		beside(wordFlows(sheet.words, widthOf), { gap: 8, unparted: 1 }),
		...across('De code', type.subheading, 22),
		...linesOf(sheet.code).flatMap((line) => across(line, type.strong, 6)),
		...across(
			'Vervang je de code in de app? Dan werkt dit blad niet meer. Gooi het weg en print het nieuwe.',
			type.quiet,
			22
		)
	];
}

/** The code in two lines of whole groups: in one it is too wide for the paper when it has many a W and M. */
function linesOf(code: string): readonly string[] {
	const groups = code.split('-');
	const half = Math.ceil(groups.length / 2);
	return [`${groups.slice(0, half).join('-')}-`, groups.slice(half).join('-')];
}

function qrFlow(modules: QrModules): Flowable {
	return {
		gap: 0,
		least: qrSide,
		whole: qrSide,
		keep: false,
		place(paper, y) {
			const size = qrSide / modules.length;
			// A hair wider, or printers leave white lines between the squares.
			for (const run of darkRuns(modules)) {
				const [left, top] = [page.left + run.x * size, y + run.y * size];
				paper.fill(left, top, run.width * size + 0.05, size + 0.05, color.ink);
			}
			return { y: y + qrSide, rest: null };
		}
	};
}

function steps({ address, words }: RecoverySheet, widthOf: Paper['widthOf']): Column {
	const place = { x: page.left + qrSide + columnGap, width: textWidth - qrSide - columnGap };
	const lines: readonly (readonly Span[])[] = [
		[{ text: 'Zo kom je terug', style: type.subheading }],
		[
			{ text: '1. Open Aan tafel op een nieuw apparaat: ', style: type.text },
			{ text: address, style: type.strong }
		],
		[{ text: '2. Kies Instellingen, dan ‘Twee apparaten gelijk houden’.', style: type.text }],
		[{ text: '3. Kies ‘Scan met de camera’ en houd dit blad voor de camera.', style: type.text }],
		[
			{
				text: `Geen camera? Typ de ${words.length} woorden of de code van dit blad.`,
				style: type.text
			}
		]
	];
	return lines.flatMap((spans, index) =>
		textFlow(spans, widthOf, { ...place, gap: index === 0 ? 10 : 8 })
	);
}

/** Read downwards, with their numbers. */
function wordFlows(words: readonly string[], widthOf: Paper['widthOf']): readonly Column[] {
	const rows = Math.ceil(words.length / wordColumns);
	const width = textWidth / wordColumns;
	return Array.from({ length: wordColumns }, (_, column) =>
		words.slice(column * rows, (column + 1) * rows).flatMap((word, index) => {
			const spans = [
				{ text: `${column * rows + index + 1}. `, style: type.quiet },
				{ text: word, style: type.strong }
			];
			return textFlow(spans, widthOf, { x: page.left + column * width, width, gap: 3 });
		})
	);
}
