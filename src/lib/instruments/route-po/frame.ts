import type { Instrument } from '#lib/domain/instrument/types.ts';
import { wrapUpMinutes, wrapUpRule } from '../added/rules.ts';
import { line } from '../lines.ts';

type Frame = Omit<Instrument, 'checklist' | 'messages' | 'steps' | 'cards' | 'report'>;

/** What the guide is, for whom and why. It gives no length: 90 minutes is our proposal. */
export const frame = {
	id: 'route-po',
	version: 1,
	title: 'Routegesprek po',
	subtitle: 'Primair onderwijs, ongeveer anderhalf uur',
	fullTitle: line('Leidraad routegesprek', 'C0.1'),
	publisher: 'Uitgever niet genoemd',
	minutes: 90,
	wrapUpMinutes,
	goal: [
		line('Samen in kaart: welke route leidt naar de doelen en ontwikkelwensen?', 'C0.2'),
		line('Terugblik en vooruitblik.', 'C0.3'),
		line('De evaluatie leidt tot concrete afspraken voor het komende schooljaar.', 'C0.3')
	],
	opening: line('Welke doelen verdienen komend schooljaar speciale aandacht?', 'C2.4'),
	rules: [
		line('Zet afspraken (datum, locatie en tijd) direct in Planned Culture.', 'C1.3'),
		line('Gebruik de 3 E’s in de terugblik: Energie, Ethisch en Excellent.', 'C2.15'),
		line('Tips zijn voor voorbereiding en aanpak. Ze zien er anders uit dan onderwerpen.', 'C2.2'),
		wrapUpRule
	],
	seats: [
		{ role: 'intermediary', required: true, source: ['C1.5', 'C2.14'] },
		{ role: 'principal', required: true, source: ['C1.6'] },
		{ role: 'cultureCoordinator', required: true, source: ['C1.6'] },
		{ role: 'cultureTeam', required: false, source: ['C1.6'] }
	]
} as const satisfies Frame;
