// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Portions } from './portions.svelte.ts';

describe('the portions of a full sheet', () => {
	it('begin with what can be in sight and end with every note', async () => {
		const portions = new Portions();
		expect(portions.perColumn).toBeLessThan(100);
		const stop = portions.grow(150);
		await vi.waitFor(() => {
			expect(portions.perColumn).toBe(Infinity);
		});
		stop();
	});

	it('are all there at once for who needs every place', () => {
		const portions = new Portions();
		const stop = portions.grow(150);
		portions.finish();
		expect(portions.perColumn).toBe(Infinity);
		stop();
	});

	it('begin with more on a larger screen', () => {
		const small = new Portions().perColumn;
		vi.stubGlobal('innerWidth', 3840);
		vi.stubGlobal('innerHeight', 2160);
		expect(new Portions().perColumn).toBeGreaterThan(small);
		vi.unstubAllGlobals();
	});
});
