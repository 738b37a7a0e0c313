import type { Report } from '#lib/domain/report/types.ts';

/** Longest name without its ending, in characters: short enough for every file system and mail program. */
const LONGEST = 120;

/** Characters that Windows, macOS or Android refuse in a name, commas and runs of spaces. */
const refused = /[\p{Cc}<>:"/\\|?*,]+|\s+/gu;

/** "Verslag Basisschool De Wilgenroos 3 juni 2025.pdf". */
export function pdfName({ shortTitle }: Pick<Report, 'shortTitle'>): string {
	const name = `Verslag ${shortTitle}`.replace(refused, ' ').replace(/ {2,}/g, ' ');
	// A cut through a pair of code units or a name that ends in a dot is refused by some systems.
	const short = Array.from(name).slice(0, LONGEST).join('');
	return `${short.replace(/[. ]+$/u, '')}.pdf`;
}
