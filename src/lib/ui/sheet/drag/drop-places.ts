/** A place to drop on, as it lay on the screen when the drag began. */
export interface DropPlace {
	readonly key: string;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	/** Moves along when the sheet scrolls. */
	readonly scrolls: boolean;
}

/**
 * The smallest place under a point (CSS pixels), or null. `scrolled` is how far the sheet went on since
 * the drag began: measuring again in every frame would cost a layout.
 */
export function placeUnder<Kind extends DropPlace>(
	places: readonly Kind[],
	x: number,
	y: number,
	scrolled: number
): Kind | null {
	const area = (place: DropPlace) => (place.right - place.left) * (place.bottom - place.top);
	let best: Kind | null = null;
	for (const place of places) {
		const shift = place.scrolls ? scrolled : 0;
		const inside =
			x >= place.left && x <= place.right && y + shift >= place.top && y + shift <= place.bottom;
		if (inside && (best === null || area(place) < area(best))) best = place;
	}
	return best;
}

/** Width of the zone at the upper and lower edge in which a drag scrolls the sheet, in CSS pixels. */
const EDGE = 64;
/** Most that one frame scrolls, in CSS pixels. */
const FASTEST = 14;

/** How far to scroll in this frame with the pointer at `y`: negative is up; faster nearer to the edge. */
export function scrollStep(y: number, top: number, bottom: number): number {
	const up = top + EDGE - y;
	const down = y - (bottom - EDGE);
	const depth = Math.min(1, Math.max(up, down) / EDGE);
	if (depth <= 0) return 0;
	return Math.ceil(depth * FASTEST) * (up > down ? -1 : 1);
}
