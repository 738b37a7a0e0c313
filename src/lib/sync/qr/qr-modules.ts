import encodeQR from 'qr';

/** Rows of squares, true where it is dark. White all round, four squares wide as the standard asks, is part of it. */
export type QrModules = readonly (readonly boolean[])[];

/** A code that still reads with a quarter of it damaged or folded. */
export const qrModules = (text: string): QrModules =>
	encodeQR(text, 'raw', { ecc: 'quartile', border: 4 });

/** A run of dark squares in a row, in squares from the upper left corner. */
export interface DarkRun {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

export function darkRuns(modules: QrModules): readonly DarkRun[] {
	return modules.flatMap((row, y) => {
		const runs: { x: number; y: number; width: number }[] = [];
		for (const [x, isDark] of row.entries()) {
			const last = runs.at(-1);
			if (isDark && last && last.x + last.width === x) last.width++;
			else if (isDark) runs.push({ x, y, width: 1 });
		}
		return runs;
	});
}
