import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { plainIcons } from './plain-icons.ts';

it('makes one element of an icon, with its drawing', () => {
	const id = new URL(
		'../node_modules/@lucide/svelte/dist/icons/chevron-right.svelte',
		import.meta.url
	).pathname;
	const { transform } = plainIcons;
	if (typeof transform !== 'function') throw new Error('No transform');
	const made = Reflect.apply(transform, null, [readFileSync(id, 'utf8'), id]) as unknown;
	expect(made).toContain('<path d="m9 18 6-6-6-6" /></svg>');
	expect(made).not.toContain('import');
});
