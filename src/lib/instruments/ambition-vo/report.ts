import type { Instrument } from '#lib/domain/instrument/types.ts';

/** Parts of the report, in the order of the talk. */
export const report = [
	{ part: 'participants', heading: 'Aan tafel' },
	{ part: 'goals', heading: 'Doelen voor onze school' },
	{ part: 'aspects', heading: 'Sterk en zwak' },
	{ part: 'answers', heading: 'Wat we bespraken' },
	{ part: 'agreements', heading: 'Planningsformulier' },
	{ part: 'photos', heading: 'Foto’s' }
] as const satisfies Instrument['report'];
