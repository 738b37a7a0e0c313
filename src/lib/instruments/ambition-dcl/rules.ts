import type { Line } from '#lib/domain/instrument/types.ts';
import { line } from '../lines.ts';

/** What holds all through the talk, for the facilitator who prepares it. */
export const rules = [
	line('Maximaal drie ambities. Eén of twee mag ook.', 'A0.5', 'A2.4', 'A5.26', 'A7.2'),
	line('Begin zeven minuten voor de eindtijd met afronden, ook als niet alles klaar is.', 'A9.1'),
	line('Reken op ongeveer twee uur. Vraag hoeveel tijd er echt is.', 'A3.2', 'A3.3'),
	line('Niemand notuleert. Alle ideeën komen op het vel.', 'A3.4', 'A3.5'),
	line(
		'Geel is een wens, groen is wat er al is, roze is een kans.',
		'A1.5',
		'A5.6',
		'A6.3',
		'A7.1'
	),
	line(
		'Klein is een idee, groot is gekozen. Groen is altijd klein.',
		'A1.5',
		'A1.6',
		'A5.27',
		'A7.14'
	),
	line(
		'Wensen: ieder schrijft voor zich, over de leerling, geen activiteiten.',
		'A5.6',
		'A5.7',
		'A5.9'
	),
	line('Zeg een ambitie vanuit de leerling. De competenties helpen bij de woorden.', 'A5.21'),
	line(
		'Elke groene notitie hoort bij een ambitie en een domein.',
		'A6.3',
		'A6.9',
		'A6.10',
		'A6.11'
	),
	line(
		'Bij een kans: wie helpt, wat kan anders, korte of lange termijn?',
		'A7.9',
		'A7.10',
		'A7.12',
		'A7.13'
	),
	line('Kies welke kansen eerst komen: die gaan op een grote, roze notitie.', 'A7.14'),
	line('De intermediair vraagt. Pas in de roze ronde noemt die ook kansen.', 'A7.3'),
	line('Het vervolg is van de school.', 'A3.6', 'A8.11'),
	line('De school schrijft het verslag: ambities, alle kansen en afspraken.', 'A3.6', 'A9.5'),
	line('Maak een foto van het vel. Het vel blijft op school.', 'A9.6', 'A9.7'),
	line('Kijk aan het eind terug op het contracteren.', 'A9.4')
] as const satisfies readonly Line[];
