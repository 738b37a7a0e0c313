import { tick } from 'svelte';

/** Puts the focus on the title of a dialog, not on its first field: that would raise the keyboard before anyone has read a word. */
export function focusTitle(title: HTMLElement): void {
	void tick().then(() => {
		title.focus();
	});
}
