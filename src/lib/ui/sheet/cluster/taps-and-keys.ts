interface Options {
	readonly isHolding: () => boolean;
	readonly pick: (noteId: string) => void;
	readonly lay: (placeKey: string) => void;
	readonly letGo: () => void;
}

const find = (target: EventTarget | null, selector: string): HTMLElement | null =>
	target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/**
 * One listener each for taps and keys on the whole sheet, so that a note costs nothing. A tap on a note
 * (`data-note`) picks it up; with notes in the hand a tap on a group (`data-place`) or on "Leg hier"
 * (`data-lay`) lays them down, arrow keys go from place to place, Escape lets go.
 */
export function tapsAndKeys({ isHolding, pick, lay, letGo }: Options) {
	return (sheet: HTMLElement): (() => void) => {
		const tapped = ({ target }: MouseEvent) => {
			const note = find(target, '[data-note]')?.dataset.note;
			if (note !== undefined) {
				pick(note);
				return;
			}
			if (!isHolding()) return;
			const button = find(target, '[data-lay]')?.dataset.lay;
			const group = find(target, '[data-place^="group:"]')?.dataset.place;
			if (button !== undefined) lay(button);
			else if (group !== undefined && !find(target, 'button, input, textarea')) lay(group);
		};
		const keyed = (event: KeyboardEvent) => {
			if (!isHolding() || find(event.target, 'input, textarea, dialog')) return;
			if (event.key === 'Escape') letGo();
			else if (event.key === 'ArrowRight' || event.key === 'ArrowDown') goToPlace(1);
			else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') goToPlace(-1);
			else return;
			event.preventDefault();
		};
		const goToPlace = (by: 1 | -1) => {
			const places = [...sheet.querySelectorAll<HTMLElement>('[data-lay]')];
			const at = places.findIndex((place) => place === document.activeElement);
			const next = at < 0 && by < 0 ? -1 : at + by;
			places.at(next % places.length)?.focus();
		};
		const stop = new AbortController();
		sheet.addEventListener('click', tapped, { signal: stop.signal });
		sheet.addEventListener('keydown', keyed, { signal: stop.signal });
		return () => {
			stop.abort();
		};
	};
}
