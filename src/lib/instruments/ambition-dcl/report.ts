import type { Instrument } from '#lib/domain/instrument/types.ts';

/** Parts of the report in order. A9.5 asks for ambitions, all opportunities and agreements. */
export const report = [
	{ part: 'participants', heading: 'Aan tafel' },
	{ part: 'ambitions', heading: 'Onze ambities' },
	{ part: 'activities', heading: 'Wat we al doen' },
	{ part: 'opportunities', heading: 'Alle kansen' },
	{ part: 'answers', heading: 'Wat we bespraken' },
	{ part: 'agreements', heading: 'Afspraken' },
	{ part: 'closing', heading: 'Terugblik op het gesprek' },
	{ part: 'wishes', heading: 'Alle wensen' },
	{ part: 'drawing', heading: 'Onze leerling' },
	{ part: 'photos', heading: 'Foto’s' }
] as const satisfies Instrument['report'];
