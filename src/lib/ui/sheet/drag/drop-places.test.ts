import { describe, expect, it } from 'vitest';
import { placeUnder, scrollStep } from './drop-places.ts';

const sheet = { key: 'loose', left: 0, top: 0, right: 800, bottom: 600, scrolls: false };
const group = { key: 'group:a', left: 20, top: 20, right: 220, bottom: 200, scrolls: true };
const parked = { key: 'parked', left: 820, top: 500, right: 1000, bottom: 560, scrolls: false };
const places = [sheet, group, parked];

describe('placeUnder', () => {
	it('chooses the group above the sheet it lies on', () => {
		expect(placeUnder(places, 100, 100, 0)).toBe(group);
		expect(placeUnder(places, 400, 100, 0)).toBe(sheet);
		expect(placeUnder(places, 900, 520, 0)).toBe(parked);
	});

	it('finds nothing beside the table', () => {
		expect(placeUnder(places, 2000, 100, 0)).toBeNull();
	});

	it('follows a group that scrolled away', () => {
		expect(placeUnder(places, 100, 100, 150)).toBe(sheet);
		expect(placeUnder(places, 100, 30, 150)).toBe(group);
	});
});

describe('scrollStep', () => {
	it('rests in the middle and goes faster near an edge', () => {
		expect(scrollStep(300, 0, 600)).toBe(0);
		expect(scrollStep(50, 0, 600)).toBeLessThan(0);
		expect(scrollStep(599, 0, 600)).toBeGreaterThan(scrollStep(550, 0, 600));
	});

	it('stays within its speed when the pointer is far outside', () => {
		expect(scrollStep(-500, 0, 600)).toBe(-14);
		expect(scrollStep(5000, 0, 600)).toBe(14);
	});
});
