import { describe, expect, it } from 'vitest';
import { addPoint, pointOn } from './record-stroke.ts';
import { strokePath } from './stroke-path.ts';

const box = { left: 100, top: 50, width: 500 };
const pen = { clientX: 350, clientY: 300, pressure: 0.5, pointerType: 'pen' };

describe('pointOn', () => {
	it('counts in parts of the field, whatever its size on the screen', () => {
		expect(pointOn(box, pen)).toEqual([5000, 5000, 128]);
	});

	it('keeps a pen that leaves the field on its edge', () => {
		expect(pointOn(box, { ...pen, clientX: 0, clientY: 9000 }).slice(0, 2)).toEqual([0, 10_000]);
	});

	it('gives a finger an even pressure', () => {
		expect(pointOn(box, { ...pen, pressure: 0, pointerType: 'touch' })[2]).toBe(128);
	});
});

describe('addPoint', () => {
	it('leaves out points that nobody would see', () => {
		const points = [100, 100, 128];
		expect(addPoint(points, [104, 103, 128])).toBe(false);
		expect(addPoint(points, [200, 100, 90])).toBe(true);
		expect(points).toEqual([100, 100, 128, 200, 100, 90]);
	});
});

describe('strokePath', () => {
	it('draws a dot for a single tap and nothing for nothing', () => {
		expect(strokePath([5000, 5000, 128])).toMatch(/^M.+Z$/);
		expect(strokePath([])).toBe('');
	});

	it('passes over a point that was cut short', () => {
		expect(strokePath([0, 0, 128, 900, 900, 128, 5])).toBe(strokePath([0, 0, 128, 900, 900, 128]));
	});
});
