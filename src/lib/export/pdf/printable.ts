import { fallbackRanges, textRanges } from './fonts/coverage.ts';

/** Which font writes it; `box` is a drawn box, for what no font of ours holds. */
export type Face = 'text' | 'fallback' | 'box';

/** A part of a word in one face. For `box`, one box for each character of `text`. */
export interface Piece {
	readonly text: string;
	readonly face: Face;
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });

const isIn = (ranges: typeof textRanges, codePoint: number): boolean =>
	ranges.some(([first, last]) => codePoint >= first && codePoint <= last);

const holds = (ranges: typeof textRanges, grapheme: string): boolean =>
	Array.from(grapheme).every((character) => isIn(ranges, character.codePointAt(0) ?? 0));

/**
 * Composed letters, line breaks as `\n`, plain or no-break spaces, plain hyphens; without marks that
 * print nothing.
 */
export function printable(text: string): string {
	return text
		.normalize('NFC')
		.replace(/\r\n?|[\u2028\u2029]/g, '\n')
		.replace(/[\t\v\f]|(?!\u00A0)\p{Zs}/gu, ' ')
		.replace(/[\u2010\u2011]/g, '-')
		.replace(/(?!\n)\p{Cc}/gu, '')
		.replace(/(?<!\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)\u200D/gu, '')
		.replace(/[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '');
}

/** A printable word by face: one font where one can write it all, a box for each character that none holds. */
export function pieces(word: string): readonly Piece[] {
	if (/^[\x20-\x7e]*$/.test(word)) return [{ text: word, face: 'text' }];
	const graphemes = Array.from(segmenter.segment(word), ({ segment }) => segment);
	if (graphemes.every((grapheme) => holds(textRanges, grapheme))) {
		return [{ text: word, face: 'text' }];
	}
	const needsFallback = graphemes.some((grapheme) => faceOf(grapheme) === 'fallback');
	return joined(
		graphemes.map((grapheme) => {
			const face = faceOf(grapheme);
			const unified = needsFallback && face === 'text' && holds(fallbackRanges, grapheme);
			return { text: face === 'box' ? ' ' : grapheme, face: unified ? 'fallback' : face };
		})
	);
}

function faceOf(grapheme: string): Face {
	if (holds(textRanges, grapheme)) return 'text';
	return holds(fallbackRanges, grapheme) ? 'fallback' : 'box';
}

function joined(parts: readonly Piece[]): readonly Piece[] {
	const result: Piece[] = [];
	for (const part of parts) {
		const last = result.at(-1);
		if (last?.face === part.face) {
			result[result.length - 1] = { text: last.text + part.text, face: last.face };
		} else {
			result.push(part);
		}
	}
	return result;
}

/** True when some word of the text needs the larger font. */
export const needsFallback = (text: string): boolean =>
	printable(text)
		.split(/\s+/)
		.some((word) => pieces(word).some(({ face }) => face === 'fallback'));
