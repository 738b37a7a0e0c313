import type { Attachment } from 'svelte/attachments';
import { questionSizes } from './question-size.ts';

/** The screen that everything should fit in, as marked on the table frame. */
const FRAME = '[data-fit]';

/**
 * Sets `--question` to the largest size, from place `largest` on, with which the table still fits the
 * screen and the longest word the card. With very large text none may fit: the page then scrolls at the
 * smallest, and nothing is cut.
 */
export function fitQuestion(largest: number): Attachment<HTMLElement> {
	return (face) => {
		const frame = face.closest<HTMLElement>(FRAME);
		if (!frame) return;
		const fit = () => {
			for (const size of questionSizes.slice(largest)) {
				face.style.setProperty('--question', `${String(size)}rem`);
				const isTooWide = face.scrollWidth > face.clientWidth;
				if (!isTooWide && frame.offsetHeight <= window.innerHeight + 1) return;
			}
		};
		const observer = new ResizeObserver(fit);
		observer.observe(face);
		observer.observe(frame);
		window.addEventListener('resize', fit);
		// The frame keeps its height while something beside the card grows into the card's room.
		for (const child of frame.children) observer.observe(child);
		return () => {
			observer.disconnect();
			window.removeEventListener('resize', fit);
		};
	};
}
