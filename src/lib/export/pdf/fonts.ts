import type { jsPDF } from 'jspdf';

/** Files beside `fonts/coverage.ts`, without `.ttf`. */
export type FontName = 'text-regular' | 'text-bold' | 'fallback-regular' | 'fallback-bold';

/** Name of the font family in the file. */
export const family: Readonly<Record<FontName, string>> = {
	'text-regular': 'AtkinsonHyperlegibleNext-Regular',
	'text-bold': 'AtkinsonHyperlegibleNext-Bold',
	'fallback-regular': 'NotoSans-Regular',
	'fallback-bold': 'NotoSans-Bold'
};

export const textFonts: readonly FontName[] = ['text-regular', 'text-bold'];
export const fallbackFonts: readonly FontName[] = ['fallback-regular', 'fallback-bold'];

export function addFont(doc: jsPDF, name: FontName, bytes: ArrayBuffer): void {
	const file = `${family[name]}.ttf`;
	doc.addFileToVFS(file, binaryString(new Uint8Array(bytes)));
	doc.addFont(file, family[name], 'normal');
}

/** One character a byte, as jsPDF takes files; in parts, because a call has a limit to its arguments. */
function binaryString(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += 8192) {
		parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
	}
	return parts.join('');
}
