import { color } from './look.ts';
import type { Paper, Point } from './paper.ts';

/** Polygons in a square of 24. */
export type Icon = readonly (readonly Point[])[];

export const star: Icon = [
	[
		[12, 1.9],
		[15, 8.5],
		[22.1, 9.3],
		[16.8, 14.2],
		[18.3, 21.3],
		[12, 17.7],
		[5.7, 21.3],
		[7.2, 14.2],
		[1.9, 9.3],
		[9, 8.5]
	]
];

export const kite: Icon = [
	[
		[12, 0.9],
		[18.6, 9.2],
		[12, 18.7],
		[5.4, 9.2]
	],
	[
		[12.7, 18.3],
		[11.3, 17.9],
		[8.6, 20.2],
		[8.3, 22.9],
		[10.2, 22.9],
		[10.4, 21.1]
	]
];

/** The icon `size` points wide with its upper left corner at `x`, `y`. */
export const scaled = (icon: Icon, size: number, x: number, y: number): Icon =>
	icon.map((shape) => shape.map(([px, py]): Point => [x + (px * size) / 24, y + (py * size) / 24]));

/** The table seen from above, `size` points wide. */
export function drawLogo(paper: Paper, x: number, y: number, size: number): void {
	const unit = size / 40;
	const seats: readonly (readonly [number, number, number, number])[] = [
		[13.5, 0.5, 13, 5],
		[13.5, 34.5, 13, 5],
		[0.5, 13.5, 5, 13],
		[34.5, 13.5, 5, 13]
	];
	for (const [left, top, width, height] of seats) {
		const corner = [x + left * unit, y + top * unit] as const;
		paper.rounded(...corner, width * unit, height * unit, 2.5 * unit, color.ink);
	}
	paper.disc(x + 20 * unit, y + 20 * unit, 12.5 * unit, color.ink);
	const notes = [
		[13, 14.5, color.yellow],
		[20.7, 15, color.pink],
		[16.7, 21.7, color.green]
	] as const;
	for (const [left, top, paint] of notes) {
		paper.fill(x + left * unit, y + top * unit, 6 * unit, 6 * unit, paint);
	}
}
