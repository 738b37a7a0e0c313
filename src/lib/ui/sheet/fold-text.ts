/** Longest text, in characters, that a note shows whole; a longer one is folded behind "Toon alles". */
export const FOLD_ABOVE = 280;

/** Where a long text is cut, in characters; at the last space before it when there is one near. */
const FOLD_AT = 200;

/** The part of `text` to show while folded, or null when it is short enough to be shown whole. */
export function foldedText(text: string): string | null {
	if (text.length <= FOLD_ABOVE) return null;
	const start = text.slice(0, FOLD_AT);
	const space = start.lastIndexOf(' ');
	// Half of a pair of code units would show as a box.
	const cut = space > FOLD_AT / 2 ? start.slice(0, space) : start.replace(/[\uD800-\uDBFF]$/, '');
	return `${cut.trimEnd()} …`;
}
