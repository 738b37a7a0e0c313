/** Room that a talk or an agreement takes on the line, in CSS px. */
export const SPOT = 128;

/**
 * Row of each of these moments of a year (0…1, the first one first) in a column of so many CSS px, so that
 * none lies over another: as high as there is room.
 */
export function rowsOf(moments: readonly number[], width: number): readonly number[] {
	const ends: number[] = [];
	return moments.map((at) => {
		const start = at * Math.max(0, width - SPOT);
		const free = ends.findIndex((end) => end <= start);
		const row = free < 0 ? ends.length : free;
		ends[row] = start + SPOT;
		return row;
	});
}
