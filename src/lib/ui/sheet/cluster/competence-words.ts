import type { Competence } from '#lib/domain/conversation/types.ts';

/** The three competences, in the order of the card. */
export const competences = [
	{ id: 'creating', name: 'Creërend' },
	{ id: 'investigating', name: 'Onderzoekend' },
	{ id: 'reflecting', name: 'Reflecterend' }
] as const satisfies readonly { readonly id: Competence; readonly name: string }[];
