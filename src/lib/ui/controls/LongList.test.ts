// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import LongList from './LongList.svelte';

afterEach(cleanup);

const row = createRawSnippet<[string]>((item) => ({
	render: () => `<a href="#${item()}">${item()}</a>`
}));
const show = (count: number) =>
	render(LongList<string>, {
		items: Array.from({ length: count }, (_, index) => `rij ${index}`),
		key: (item: string) => item,
		row
	});
const rows = () => screen.getAllByRole('link').length;

describe('a long list', () => {
	it('draws what is in sight at once, and the rest of the first twenty after it', async () => {
		show(50);
		expect(rows()).toBe(10);
		await expect.poll(rows).toBe(20);
		expect(screen.getByRole('button', { name: 'Toon meer (30)' })).toBeTruthy();
	});

	it('has no button for a list that is whole', async () => {
		show(15);
		await expect.poll(rows).toBe(15);
		expect(screen.queryByRole('button')).toBe(null);
	});
});
