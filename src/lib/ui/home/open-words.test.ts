import { describe, expect, it } from 'vitest';
import { openWords, readyWords } from './open-words.ts';

const pack = (short: string) => ({ short, kind: 'pack' as const });

describe('how far the preparation is, in words', () => {
	it('counts', () => {
		expect(readyWords({ done: 5, total: 6, open: [pack('Taart')] })).toBe(
			'5 van de 6 dingen klaar'
		);
		expect(readyWords({ done: 6, total: 6, open: [] })).toBe('Alles is klaar');
	});

	it('names what is still to be packed', () => {
		const open = [pack('Grote notities: geel en roze')];
		expect(openWords({ done: 5, total: 6, open })).toBe(
			'Nog inpakken: grote notities, geel en roze.'
		);
	});

	it('says "doen" when there is more to it than packing', () => {
		const open = [pack('Stiften'), { short: 'Beeld van de school', kind: 'prepare' as const }];
		expect(openWords({ done: 0, total: 2, open })).toBe('Nog doen: stiften; beeld van de school.');
	});

	it('names two and counts the rest', () => {
		const open = [pack('Vel'), pack('Stiften'), pack('Taart'), pack('Notities')];
		expect(openWords({ done: 0, total: 4, open })).toBe('Nog inpakken: vel; stiften en nog 2.');
	});

	it('is empty when nothing is open', () => {
		expect(openWords({ done: 4, total: 4, open: [] })).toBe('');
	});
});
