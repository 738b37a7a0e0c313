import { describe, expect, it } from 'vitest';
import { waitingCounts, waitingName } from './waiting-words.ts';

describe('what waits', () => {
	it.each([
		[{ changes: 2, photos: 1, coming: 0 }, '2 wijzigingen en 1 foto wachten.'],
		[{ changes: 1, photos: 0, coming: 0 }, '1 wijziging wacht.'],
		[{ changes: 0, photos: 0, coming: 2 }, '2 foto’s komen nog.'],
		[{ changes: 0, photos: 1, coming: 1 }, '1 foto wacht. 1 foto komt nog.']
	])('is counted: %o', (counts, words) => {
		expect(waitingCounts({ docId: 'c1', ...counts })).toBe(words);
	});

	it('has a name, whatever kind of thing it is', () => {
		expect(waitingName('school:x', undefined)).toBe('Gegevens van een school');
		expect(waitingName('guide:x', undefined)).toBe('Een eigen leidraad');
		expect(waitingName('c1', undefined)).toBe('Een gesprek zonder school');
	});
});
