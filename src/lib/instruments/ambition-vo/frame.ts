import type { Instrument } from '#lib/domain/instrument/types.ts';
import { wrapUpMinutes, wrapUpRule } from '../added/rules.ts';
import { line } from '../lines.ts';
import type { Programme } from '../programmes/programme.ts';

type Frame = Omit<Instrument, 'checklist' | 'messages' | 'steps' | 'cards' | 'report'>;

/** What the guide is, for whom and why. It gives no length: 90 minutes is our proposal. */
export const frame = (programme: Programme) =>
	({
		id: 'ambition-vo',
		version: 1,
		title: 'Ambitiegesprek vo',
		subtitle: 'Voortgezet onderwijs, ongeveer anderhalf uur',
		fullTitle: line('Leidraad ambitiegesprek', 'B0.1'),
		publisher: 'Uitgever niet genoemd',
		minutes: 90,
		wrapUpMinutes,
		goal: [
			line('Voor het ambitiegesprek tussen school en cultuurpartner.', 'B0.2'),
			line('Samen in kaart: ambities, de band met onderwijsontwikkelingen, en de route.', 'B0.3'),
			line('Richting voor de komende jaren, met realistische, gedeelde doelen.', 'B0.4'),
			line('Samen op weg naar een duurzame en gedragen cultuurvisie en route.', 'B8.2')
		],
		opening: line(`Waar wil de school staan in ${programme.horizon}?`, 'B3.4'),
		rules: [
			line('Noem bij de start de doelen A tot en met D.', 'B3.1'),
			line('Leg afspraken vast op het planningsformulier.', 'B7.1'),
			line('Bespreek wat dit schooljaar haalbaar is en wat later past.', 'B8.1'),
			wrapUpRule
		],
		seats: [
			{ role: 'intermediary', required: true, source: ['B1.6'] },
			{ role: 'principal', required: true, oneOf: 'school', source: ['B1.5'] },
			{ role: 'teamLeader', required: true, oneOf: 'school', source: ['B1.5'] },
			{ role: 'cultureCoordinator', required: true, oneOf: 'school', source: ['B1.5'] }
		],
		head: [
			{ fact: 'school', ...line('Naam school:', 'B1.1') },
			{ fact: 'place', ...line('Plaats:', 'B1.2') },
			{ fact: 'level', ...line('Schooltype (vmbo/havo/vwo/gemengd):', 'B1.3') },
			{ fact: 'date', ...line('Datum gesprek:', 'B1.4') },
			{ fact: 'participants', ...line('Gesprekspartners vanuit de school:', 'B1.5') },
			{ fact: 'adviser', ...line('Adviseur/cultuurpartner:', 'B1.6') },
			{ fact: 'remarks', ...line('Relevante opmerkingen:', 'B1.7') }
		],
		levels: ['vmbo', 'havo', 'vwo', 'mixed']
	}) as const satisfies Frame;
