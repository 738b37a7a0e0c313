import { getStroke } from 'perfect-freehand';

/** Side of the drawing field in the units of a stroke. */
export const FIELD = 10_000;

/** Width of the pen in units of the field, before pressure. The same in every export. */
const PEN = 110;

/** SVG path of the inked shape of a stroke: x, y (0…10,000) and pressure (0…255), three numbers a point. */
export function strokePath(points: readonly number[]): string {
	const input: [number, number, number][] = [];
	for (let at = 0; at + 2 < points.length; at += 3) {
		input.push([points[at] ?? 0, points[at + 1] ?? 0, (points[at + 2] ?? 0) / 255]);
	}
	const outline = getStroke(input, {
		size: PEN,
		thinning: 0.5,
		simulatePressure: false,
		last: true
	});
	if (outline.length === 0) return '';
	return `M${outline.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`;
}
