import { describe, expect, it } from 'vitest';
import { pdfName } from './file-name.ts';

describe('the name of the file', () => {
	it('names the school and the day', () => {
		expect(pdfName({ shortTitle: 'Basisschool De Wilgenroos, 3 juni 2025' })).toBe(
			'Verslag Basisschool De Wilgenroos 3 juni 2025.pdf'
		);
	});

	it('leaves out what file systems refuse, and keeps every letter', () => {
		expect(pdfName({ shortTitle: 'Obs "’t Ğ/ł?": *De Boog*\n' })).toBe(
			'Verslag Obs ’t Ğ ł De Boog.pdf'
		);
	});

	it('is never too long and does not end in a dot or a space', () => {
		const name = pdfName({ shortTitle: `${'School '.repeat(40)}😀` });
		expect(name.length).toBeLessThanOrEqual(124);
		expect(name).toMatch(/\S\.pdf$/);
		expect(pdfName({ shortTitle: 'St. ...' })).toBe('Verslag St.pdf');
	});
});
