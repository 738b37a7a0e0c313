/**
 * Shows `value` in a field. When words of another tab or device come in while someone types here, the
 * caret stays at the same distance from the nearest end of the text.
 */
export function showText(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
	if (field.value === value) return;
	const { selectionStart, selectionEnd, value: before } = field;
	const focused = document.activeElement === field;
	field.value = value;
	if (!focused || selectionStart === null || selectionEnd === null) return;
	const grown = value.length - before.length;
	const changedBefore = value.slice(0, selectionStart) !== before.slice(0, selectionStart);
	const shift = changedBefore ? grown : 0;
	field.setSelectionRange(Math.max(0, selectionStart + shift), Math.max(0, selectionEnd + shift));
}
