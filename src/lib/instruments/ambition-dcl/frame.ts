import type { Instrument } from '#lib/domain/instrument/types.ts';
import { line } from '../lines.ts';

type Frame = Omit<Instrument, 'rules' | 'checklist' | 'messages' | 'steps' | 'cards' | 'report'>;

/** What the guide is, for whom and why. */
export const frame = {
	id: 'ambition-dcl',
	version: 1,
	title: 'Ambitiegesprek',
	subtitle: 'De Cultuur Loper, ongeveer 2 uur',
	fullTitle: line('Gespreksinstrument voor intermediairs bij stap 3 – Ambitiegesprek', 'A0.1'),
	publisher: 'De Cultuur Loper',
	minutes: 120,
	wrapUpMinutes: 7,
	goal: [
		line('Praten over dromen, drijfveren en idealen van de school voor cultuuronderwijs.', 'A0.3'),
		line('De school komt tot maximaal drie kernachtige ambities.', 'A0.5', 'A2.4'),
		line('De ambities geven aan welke kwaliteitsslag de school wil maken.', 'A0.6'),
		line('Het gesprek volgt op de intake en het assessment.', 'A0.2')
	],
	opening: line('Wat willen jullie de leerlingen meegeven in hun culturele ontwikkeling?', 'A0.4'),
	seats: [
		{ role: 'intermediary', required: true, source: ['A0.2'] },
		{ role: 'principal', required: true, oneOf: 'management', source: ['A0.2'] },
		{ role: 'teamLeader', required: true, oneOf: 'management', source: ['A0.2'] },
		{ role: 'cultureCoordinator', required: true, source: ['A0.2'] },
		{ role: 'cultureTeam', required: false, source: ['A0.7'] }
	]
} as const satisfies Frame;
