import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** All drawings of Lucide, as Iconify puts them into one file. */
interface Drawings {
	readonly icons: Readonly<Record<string, { readonly body: string } | undefined>>;
}

const file = fileURLToPath(import.meta.resolve('@iconify-json/lucide/icons.json'));

/** `virtual:icon/plus`: the drawing that Lucide calls "plus". */
const address = /^virtual:icon\/([\w-]+)$/;
/** Where it stands as a component, so that Svelte compiles it. */
const folder = '/icons-of-lucide/';

/** How Lucide draws; Iconify says so in each drawing, we once on its element, where a style can change it. */
const pen =
	'fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" stroke-width="2"';

/** The icon as a component that does nothing but stand there. */
function plain(name: string, { icons }: Drawings): string {
	const body = icons[name]?.body;
	if (body === undefined) throw new Error(`Lucide has no icon "${name}"`);
	return `<script>
	const { class: name } = $props();
</script>

<svg class={name} viewBox="0 0 24 24" width="24" height="24" ${pen} aria-hidden="true">${body.replace(` ${pen}`, '')}</svg>
`;
}

let drawings: Drawings | undefined;

/**
 * Gives each icon as one plain element. Lucide's own components put an icon together at run time, out of any
 * attributes: on a slow tablet a tenth of a second for the arrows of one list. All of ours are beside words, so hidden
 * from readers.
 */
export const plainIcons = {
	name: 'plain-icons',
	enforce: 'pre',
	resolveId(source: string): string | null {
		const name = address.exec(source)?.[1];
		return name === undefined ? null : `${folder}${name}.svelte`;
	},
	load(id: string): string | null {
		if (!id.startsWith(folder) || !id.endsWith('.svelte')) return null;
		drawings ??= JSON.parse(readFileSync(file, 'utf8')) as Drawings;
		return plain(id.slice(folder.length, -'.svelte'.length), drawings);
	}
} satisfies Plugin;
