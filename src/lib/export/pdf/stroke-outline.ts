import { getStroke } from 'perfect-freehand';
import type { Point } from './paper.ts';

/** Side of the drawing field in the units of a stroke. */
const field = 10_000;
/** Width of the pen in those units, before pressure. */
const pen = 110;

/** The inked shape of a stroke (x, y, pressure; three numbers a point), with the field drawn `side` points wide. */
export function strokeOutline(
	points: readonly number[],
	side: number,
	left: number,
	top: number
): readonly Point[] {
	const input: [number, number, number][] = [];
	for (let index = 0; index + 2 < points.length; index += 3) {
		const [x = 0, y = 0, pressure = 0] = points.slice(index, index + 3);
		input.push([x, y, pressure / 255]);
	}
	const scale = side / field;
	return getStroke(input, { size: pen, thinning: 0.5, simulatePressure: false, last: true }).map(
		([x, y]): Point => [left + x * scale, top + y * scale]
	);
}
