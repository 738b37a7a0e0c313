import { describe, expect, it } from 'vitest';
import { finds, fold } from './fold.ts';

describe('searching as people type', () => {
	it('forgets accents and capitals', () => {
		expect(fold('Île de Één Ğ Łódź Ø')).toBe('ile de een g lodz o');
	});

	it('takes ligatures and joined letters apart', () => {
		expect(fold('Straße ﬁlm ĳs Œuvre ÆSOP')).toBe('strasse film ijs oeuvre aesop');
	});

	it('finds all words in any order', () => {
		expect(finds('oosterdonk wilgen', 'Basisschool De Wilgenroos Oosterdonk')).toBe(true);
		expect(finds('wilgen veldrode', 'Basisschool De Wilgenroos Oosterdonk')).toBe(false);
	});

	it('finds with an accent too many or too few, and with any apostrophe', () => {
		expect(finds('pre', 'De Prée')).toBe(true);
		expect(finds('Prée', 'de pree')).toBe(true);
		expect(finds("'t Schip", 'Obs ’t Schip')).toBe(true);
	});

	it('finds everything with an empty query', () => {
		expect(finds('  ', 'De Vlonder')).toBe(true);
	});
});
