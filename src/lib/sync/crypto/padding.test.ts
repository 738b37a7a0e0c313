import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pad, paddedLength, unpad } from './padding.ts';

const contents = fc.uint8Array({ maxLength: 3000 }).map((bytes) => new Uint8Array(bytes));

describe('padding', () => {
	it('comes off again, whatever was inside', () => {
		fc.assert(
			fc.property(contents, (bytes) => {
				expect(unpad(pad(bytes))).toEqual(bytes);
			})
		);
	});

	it.each([
		[0, 0],
		[1, 64],
		[64, 64],
		[1024, 1024],
		[1025, 1280],
		[65_536, 65_536],
		[65_537, 69_632]
	])('shows %i bytes as %i', (length, shown) => {
		expect(paddedLength(length)).toBe(shown);
	});

	it('that holds something, or a length that points outside, is refused', () => {
		const marked = pad(Uint8Array.of(1, 2, 3));
		marked[marked.length - 1] = 1;
		expect(unpad(marked)).toBeNull();
		expect(unpad(Uint8Array.of(0, 0, 0, 9, 1))).toBeNull();
		expect(unpad(Uint8Array.of(0, 0, 0))).toBeNull();
	});

	it('stays below the given most', () => {
		expect(pad(new Uint8Array(90), 100)).toHaveLength(100);
	});
});
