import type { Plugin } from 'vite';

/** What Rolldown tells of the modules it knows. */
interface Graph {
	getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** Files that the browser gets in one piece, the first that fits: by the screens that need them at once. */
const pieces = [
	{ name: 'home', screens: /\/src\/routes\/\+(layout|page|error)\.(svelte|ts)$/ },
	// What the root layout fetches later has no styles in it: those it would bring along at the first visit.
	{
		name: 'documents',
		screens: /\/src\/lib\/(state\/(row-of|run-sync)|storage\/rebuild-rows)\.ts$/
	},
	{ name: 'talk', screens: /\/src\/routes\/gesprek\/\[id\]\/\+layout\.svelte$/ },
	{ name: 'table', screens: /\/src\/routes\/gesprek\/\[id\]\/(tafel|vel)\/\+page\.svelte$/ }
] as const;

/** Ids of the modules that import `id`, directly or through others, and itself. */
function importersOf(id: string, graph: Graph): ReadonlySet<string> {
	const found = new Set([id]);
	for (const each of found) {
		for (const importer of graph.getModuleInfo(each)?.importers ?? []) found.add(importer);
	}
	return found;
}

/** Earlier pieces go first, so that a later one never takes what an earlier one needs. */
const groups = pieces.map(({ name, screens }, index) => ({
	priority: pieces.length - index,
	debugName: name,
	name: (id: string, graph: Graph) =>
		[...importersOf(id, graph)].some((each) => screens.test(each)) ? name : null
}));

/**
 * Lays what a screen needs at once in one file. Left to itself the bundler makes sixty small ones, and each
 * costs a request with its headers at the first visit and a turn of the service worker at every cold start.
 */
export const fewChunks: Plugin = {
	name: 'few-chunks',
	config: ({ build }) =>
		// SvelteKit says this of the build for the server, which would otherwise load the app's screens at its start.
		build?.ssr === true
			? null
			: {
					build: {
						rolldownOptions: { output: { codeSplitting: { groups } } }
					}
				}
};
