/** Seats around a round table: a row above it and a row below it, both from left to right. */
export interface SeatRows<Seat> {
	readonly top: readonly Seat[];
	readonly bottom: readonly Seat[];
}

/** Lays the seats clockwise around the table, from the top left. */
export function seatRows<Seat>(seats: readonly Seat[]): SeatRows<Seat> {
	const half = Math.ceil(seats.length / 2);
	return { top: seats.slice(0, half), bottom: seats.slice(half).reverse() };
}

/** Degrees from the top, clockwise, of the chairs that belong to `above` and `below` seats. */
export function chairAngles(above: number, below: number): readonly number[] {
	const spread = (count: number, from: number, turn: 1 | -1) =>
		Array.from({ length: count }, (_, index) => from + (turn * 180 * (index + 0.5)) / count);
	return [...spread(above, -90, 1), ...spread(below, 270, -1)];
}

/** Width of a chair as part of the table's size; narrower where many sit on one side. */
export const chairWidth = (above: number, below: number): number =>
	Math.min(0.25, (0.8 * Math.PI * 0.56) / Math.max(1, above, below));
