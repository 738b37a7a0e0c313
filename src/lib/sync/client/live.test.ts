import { describe, expect, it } from 'vitest';
import { EventReader } from './live.ts';

describe('reading nudges', () => {
	it('finds the number of each event, wherever the text is cut', () => {
		const text = 'retry: 5000\n\ndata: 12\n\n: \n\ndata: 345\n\n';
		for (let cut = 0; cut <= text.length; cut++) {
			const reader = new EventReader();
			const found = [...reader.read(text.slice(0, cut)), ...reader.read(text.slice(cut))];
			expect(found).toEqual([12, 345]);
		}
	});

	it('finds nothing in what is no event', () => {
		expect(new EventReader().read('<html>\ndata: x\n\n')).toEqual([]);
	});
});
