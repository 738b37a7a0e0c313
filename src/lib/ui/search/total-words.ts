import type { Answer } from '#lib/state/search.svelte.ts';
import { counted } from '#lib/ui/words/counted.ts';

/** How many conversations were found, and what to do when there are none. */
export function totalWords({ total, words }: Answer, query: string): string {
	if (total > 0) return counted(total, 'gesprek gevonden', 'gesprekken gevonden');
	return words.length === 0
		? 'Er zijn geen gesprekken die hierbij passen.'
		: `Niets gevonden met ‘${query.trim()}’. Probeer minder woorden of een andere keuze.`;
}
