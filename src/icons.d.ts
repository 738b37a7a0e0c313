/** An icon of Lucide by its name; `plain-icons.ts` makes it. */
declare module 'virtual:icon/*' {
	import type { Component } from 'svelte';

	const icon: Component<{ class?: string }>;
	export default icon;
}
