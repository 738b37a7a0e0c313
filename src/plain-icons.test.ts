import { expect, it } from 'vitest';
import { plainIcons } from './plain-icons.ts';

function made(source: string): string | null {
	const id = plainIcons.resolveId(source);
	return id === null ? null : plainIcons.load(id);
}

it('makes one element of an icon, with its drawing', () => {
	const icon = made('virtual:icon/chevron-right');
	expect(icon).toMatch(
		/<svg[^>]* stroke="currentColor"[^>]* aria-hidden="true"><path d="m9 18l6-6l-6-6"\/><\/svg>/
	);
	expect(icon).not.toContain('import');
});

it('says which icon there is none of', () => {
	expect(() => made('virtual:icon/no-such-thing')).toThrow('no-such-thing');
});

it('leaves other imports alone', () => {
	expect(made('./plus.svelte')).toBeNull();
	expect(plainIcons.load('/src/plus.svelte')).toBeNull();
});
