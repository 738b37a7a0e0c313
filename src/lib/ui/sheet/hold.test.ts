import { describe, expect, it } from 'vitest';
import { heldWhile } from './hold.ts';

describe('heldWhile', () => {
	it('stands still while it is held and follows at once afterwards', () => {
		let isHeld = false;
		let words = 'een';
		const shown = heldWhile(
			() => isHeld,
			() => words
		);
		expect(shown()).toBe('een');
		isHeld = true;
		words = 'een twee';
		expect(shown()).toBe('een');
		isHeld = false;
		expect(shown()).toBe('een twee');
	});

	it('reads once when it is held from the beginning', () => {
		let reads = 0;
		const shown = heldWhile(
			() => true,
			() => ++reads
		);
		expect([shown(), shown()]).toEqual([1, 1]);
	});
});
