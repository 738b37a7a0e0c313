import { expect, it } from 'vitest';
import { counted } from './counted.ts';

it('says how many there are of something', () => {
	expect(
		[0, 1, 2, 9999, 10_000, 1_234_567].map((count) => counted(count, 'school', 'scholen'))
	).toEqual([
		'0 scholen',
		'1 school',
		'2 scholen',
		'9999 scholen',
		'10.000 scholen',
		'1.234.567 scholen'
	]);
});
