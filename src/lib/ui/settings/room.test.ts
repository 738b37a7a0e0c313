import { describe, expect, it } from 'vitest';
import { roomShare, sizeWords } from './room.ts';

describe('room on the device', () => {
	it.each([
		[0, '0 kB'],
		[120, 'minder dan 1 kB'],
		[900, '1 kB'],
		[38_000_000, '38 MB'],
		[1_200_000_000, '1,2 GB'],
		[64_000_000_000, '64 GB']
	])('says %d bytes as "%s"', (bytes, words) => {
		expect(sizeWords(bytes).replace(/\s/g, ' ')).toBe(words);
	});

	it('keeps the amount and its unit on one line', () => {
		expect(sizeWords(114_000)).toBe('114\u{a0}kB');
	});

	it('fills the bar by the part in use, and never shows something as nothing', () => {
		expect(roomShare(50, 200)).toBe(25);
		expect(roomShare(1, 1_000_000)).toBe(1);
		expect(roomShare(0, 100)).toBe(0);
		expect(roomShare(300, 100)).toBe(100);
		expect(roomShare(5, 0)).toBe(0);
	});
});
