import type { Answer } from '#lib/state/search.svelte.ts';
import { counted } from '#lib/domain/counted.ts';

/** How much was found, and what to do when there is nothing: "1 school en 3 gesprekken gevonden". */
export function totalWords(
	{ words, schools }: Pick<Answer, 'words' | 'schools'>,
	total: number,
	query: string
): string {
	const found = [
		...(schools.length > 0 ? [counted(schools.length, 'school', 'scholen')] : []),
		...(total > 0 ? [counted(total, 'gesprek', 'gesprekken')] : [])
	];
	if (found.length > 0) return `${found.join(' en ')} gevonden`;
	return words.length === 0
		? 'Er zijn geen gesprekken die hierbij passen.'
		: `Niets gevonden met ‘${query.trim()}’. Probeer minder woorden of een andere keuze.`;
}
