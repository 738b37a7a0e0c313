import type { Plugin } from 'vite';

/** A drawing as Lucide writes it in each of its icons. */
interface Drawing {
	readonly node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
}

const isIcon = (id: string): boolean => /\/@lucide\/svelte\/dist\/icons\/[\w-]+\.svelte$/.test(id);

/** The icon as a component that does nothing but stand there. */
function plain(source: string): string {
	const written = /const iconData = (\{.*\});/.exec(source)?.[1];
	if (written === undefined) throw new Error('Lucide writes its icons in another way now');
	const { node } = JSON.parse(written) as Drawing;
	const shapes = node.map(([tag, attributes]) => {
		const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
		return `<${tag}${pairs.join('')} />`;
	});
	return `<script>
	const { class: name } = $props();
</script>

<svg class={name} viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes.join('')}</svg>
`;
}

/**
 * Makes one plain element of each icon. Lucide puts its icons together at run time, out of any attributes: on a
 * slow tablet a tenth of a second for the arrows of one list. All of ours are beside words, so hidden from readers.
 */
export const plainIcons: Plugin = {
	name: 'plain-icons',
	enforce: 'pre',
	transform: (code, id) => (isIcon(id) ? plain(code) : null)
};
