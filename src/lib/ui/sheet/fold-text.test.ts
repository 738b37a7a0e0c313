import { describe, expect, it } from 'vitest';
import { FOLD_ABOVE, foldedText } from './fold-text.ts';

describe('foldedText', () => {
	it('leaves a text that fits on a note alone', () => {
		expect(foldedText('Durft fouten te maken')).toBeNull();
		expect(foldedText('a'.repeat(FOLD_ABOVE))).toBeNull();
	});

	it('cuts a long text between two words', () => {
		const folded = foldedText('Durft te maken '.repeat(60)) ?? '';
		expect(folded.length).toBeLessThan(FOLD_ABOVE);
		expect(folded).toMatch(/^(Durft te maken )+.*(Durft|te|maken) …$/);
	});

	it('cuts ten thousand characters without a space', () => {
		expect(foldedText('x'.repeat(10_000))?.length).toBeLessThan(FOLD_ABOVE);
	});

	it('never cuts an emoji in half', () => {
		expect(foldedText(`a${'😀'.repeat(200)}`)?.isWellFormed()).toBe(true);
	});
});
