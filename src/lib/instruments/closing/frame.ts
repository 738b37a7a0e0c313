import type { Instrument } from '#lib/domain/instrument/types.ts';
import { wrapUpMinutes, wrapUpRule } from '../added/rules.ts';
import { line } from '../lines.ts';

type Frame = Omit<Instrument, 'checklist' | 'messages' | 'steps' | 'cards' | 'report'>;

/** What the guide is, for whom and why. */
export const frame = {
	id: 'closing',
	version: 1,
	title: 'Eindgesprek',
	subtitle: 'Fase borgen, anderhalf uur',
	fullTitle: line('Eindgesprek, fase borgen', 'E0.1'),
	publisher: 'Uitgever niet genoemd',
	minutes: 90,
	wrapUpMinutes,
	goal: [
		line('Een punt zetten achter de intensieve begeleiding van het traject.', 'E0.9'),
		line('De vlag kan uit: de school en de intermediair ronden de begeleiding samen af.', 'E0.2'),
		line('Na verkennen, experimenteren, verdiepen en borgen gaat de school zelf verder.', 'E0.3'),
		line('De leidraad geeft een structuur en suggesties voor vragen.', 'E0.4')
	],
	opening: line('Wat ligt er op tafel?', 'E5.4'),
	rules: [
		line('Er zit een leerling aan tafel. De stem van de leerling hoort erbij.', 'E0.7', 'E0.8'),
		line('Ieder neemt een voorwerp mee.', 'E1.2', 'E2.3'),
		line('Alleen als het merendeel van de kenmerken van borging er is.', 'E2.2'),
		line('Reserveer anderhalf uur.', 'E0.10'),
		line('Het vervolg is van de school.', 'E5.13', 'E0.3'),
		line('Kijk aan het eind terug op de verwachtingen van de start.', 'E8.1'),
		line('Tip: raadpleeg de bijlage ‘Toelichting op de gespreksfases’.', 'E9.1'),
		line('Laat het contact met de school daarna niet volledig los.', 'E3.1'),
		wrapUpRule
	],
	seats: [
		{ role: 'intermediary', required: true, source: ['E0.5'] },
		{ role: 'principal', required: true, oneOf: 'drivers', source: ['E0.5'] },
		{ role: 'cultureCoordinator', required: true, oneOf: 'drivers', source: ['E0.5'] },
		{ role: 'teacher', required: false, source: ['E0.6'] },
		{ role: 'other', required: false, source: ['E0.6'] },
		{ role: 'pupil', required: true, source: ['E0.7', 'E0.8'] }
	],
	features: {
		title: 'Kenmerken van borging',
		lines: [
			line(
				'Samen heb je – tijdens voortgangsgesprekken – zorgvuldig geconcludeerd dat het merendeel ' +
					'van de kenmerken van de fase ‘borging’ verwezenlijkt zijn (zie: website).',
				'E2.2'
			),
			line('De kenmerken staan niet in de leidraad. Neem ze hier over van de website.')
		],
		source: ['E2.2']
	}
} as const satisfies Frame;
