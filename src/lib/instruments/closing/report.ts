import type { Instrument } from '#lib/domain/instrument/types.ts';

/** Parts of the report, in the order of the talk. */
export const report = [
	{ part: 'participants', heading: 'Aan tafel' },
	{ part: 'objects', heading: 'Wat er op tafel lag' },
	{ part: 'answers', heading: 'Wat we bespraken' },
	{ part: 'ideas', heading: 'Ideeën om te delen' },
	{ part: 'agreements', heading: 'Wie doet wat?' },
	{ part: 'closing', heading: 'Terugblik op het gesprek' },
	{ part: 'features', heading: 'Kenmerken van borging' },
	{ part: 'photos', heading: 'Foto’s' }
] as const satisfies Instrument['report'];
