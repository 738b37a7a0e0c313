import { FIELD } from './stroke-path.ts';

/** Points closer than this to the one before add nothing to see; in units of the field. */
const CLOSE = 12;

/** Pressure of a finger or a mouse, which have none; 0…255. */
const EVEN = 128;

/** What a pointer event tells about one point. */
export interface PenPoint {
	readonly clientX: number;
	readonly clientY: number;
	/** 0…1. */
	readonly pressure: number;
	readonly pointerType: string;
}

/** Where the field lies on the screen, in CSS pixels. */
export interface FieldBox {
	readonly left: number;
	readonly top: number;
	readonly width: number;
}

const within = (value: number, most: number): number =>
	Math.round(Math.min(most, Math.max(0, value)));

/** One point of a stroke: x, y in 0…10,000 and pressure in 0…255. A pen outside the field draws along its edge. */
export function pointOn(box: FieldBox, point: PenPoint): readonly [number, number, number] {
	const scale = FIELD / box.width;
	return [
		within((point.clientX - box.left) * scale, FIELD),
		within((point.clientY - box.top) * scale, FIELD),
		point.pointerType === 'pen' ? within(point.pressure * 255, 255) : EVEN
	];
}

/** Adds a point to `points` when it lies far enough from the last one; says whether it did. */
export function addPoint(points: number[], [x, y, pressure]: readonly [number, number, number]) {
	const lastX = points.at(-3);
	const lastY = points.at(-2);
	if (lastX !== undefined && lastY !== undefined && Math.hypot(x - lastX, y - lastY) < CLOSE)
		return false;
	points.push(x, y, pressure);
	return true;
}
