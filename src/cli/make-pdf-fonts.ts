/**
 * Makes the fonts that the PDF embeds, and the table of what they cover. Run by hand after a change:
 * `node src/cli/make-pdf-fonts.ts`. The results are kept beside the code that reads them.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { readCmap } from './cmap.ts';

type Range = readonly [first: number, last: number];

const latin: readonly Range[] = [
	[0x20, 0x7e],
	[0xa1, 0x24f],
	[0x1e00, 0x1eff],
	[0x2010, 0x2027],
	[0x2030, 0x205e],
	[0x2070, 0x209c],
	[0x20a0, 0x20bf],
	[0x2100, 0x214f],
	[0x2150, 0x218b],
	[0x2190, 0x2193],
	[0x2200, 0x22ff],
	[0x25a0, 0x25cf]
];

const faces = [
	{
		name: 'text',
		source: import.meta.resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json'),
		file: 'AtkinsonHyperlegibleNext',
		ranges: latin
	},
	{
		name: 'fallback',
		source: import.meta.resolve('@expo-google-fonts/noto-sans/package.json'),
		file: 'NotoSans',
		ranges: [...latin, [0x250, 0x36f], [0x370, 0x52f], [0x1f00, 0x1fff]] satisfies Range[]
	}
];

const weights = [
	{ name: 'regular', folder: '400Regular' },
	{ name: 'bold', folder: '700Bold' }
];

const target = new URL('../lib/export/pdf/fonts/', import.meta.url);

async function makeFace(face: (typeof faces)[number]): Promise<readonly Range[]> {
	const covered = await Promise.all(
		weights.map(async (weight) => {
			const source = `${weight.folder}/${face.file}_${weight.folder}.ttf`;
			const font = await subsetFont(
				await readFile(new URL(source, face.source)),
				text(face.ranges),
				{
					targetFormat: 'sfnt',
					keepFeatures: [],
					noLayoutClosure: true,
					noHinting: true,
					dropTables: ['GDEF', 'GPOS', 'GSUB', 'STAT', 'gasp']
				}
			);
			await writeFile(new URL(`${face.name}-${weight.name}.ttf`, target), font);
			console.log(`${face.name}-${weight.name}.ttf ${font.byteLength} bytes`);
			return codePoints(font);
		})
	);
	await copyFile(new URL('LICENSE_FONT', face.source), new URL(`${face.name}-OFL.txt`, target));
	const [regular = [], bold = []] = covered;
	return ranges(regular.filter((codePoint) => bold.includes(codePoint)));
}

const text = (wanted: readonly Range[]): string =>
	wanted
		.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, n) => first + n))
		.map((codePoint) => String.fromCodePoint(codePoint))
		.join('');

/** Characters with a glyph of their own: jsPDF keeps one character per glyph, so copying a shared one would change it. */
function codePoints(font: Uint8Array): readonly number[] {
	const taken = new Set<number>();
	return readCmap(font)
		.filter(([codePoint, glyph]) => {
			const shared = taken.has(glyph);
			taken.add(glyph);
			if (shared) console.log(`  shares a glyph: U+${codePoint.toString(16)}`);
			return !shared;
		})
		.map(([codePoint]) => codePoint);
}

function ranges(points: readonly number[]): readonly Range[] {
	const found: [number, number][] = [];
	for (const point of points) {
		const last = found.at(-1);
		if (last?.[1] === point - 1) last[1] = point;
		else found.push([point, point]);
	}
	return found;
}

const hex = (point: number): string => `0x${point.toString(16)}`;

const tables: string[] = [];
for (const face of faces) {
	const rows = (await makeFace(face)).map(([first, last]) => `\t[${hex(first)}, ${hex(last)}]`);
	tables.push(`export const ${face.name}Ranges: readonly Range[] = [\n${rows.join(',\n')}\n];\n`);
}
const head = `// Made by src/cli/make-pdf-fonts.ts: the characters that the fonts beside this file hold.

/** First and last code point. */
type Range = readonly [first: number, last: number];

`;
await writeFile(fileURLToPath(new URL('coverage.ts', target)), head + tables.join('\n'));
