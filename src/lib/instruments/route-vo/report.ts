import type { Instrument } from '#lib/domain/instrument/types.ts';

/** Parts of the report: looking back first, then ahead. */
export const report = [
	{ part: 'participants', heading: 'Aan tafel' },
	{ part: 'goals', heading: 'Doelen voor komend schooljaar' },
	{ part: 'lookBack', heading: 'Terugblik' },
	{ part: 'answers', heading: 'Wat we bespraken' },
	{ part: 'agreements', heading: 'Afspraken voor het nieuwe schooljaar' },
	{ part: 'appointments', heading: 'Gereserveerde momenten' },
	{ part: 'closing', heading: 'Terugblik op het gesprek' },
	{ part: 'photos', heading: 'Foto’s' }
] as const satisfies Instrument['report'];
