import { itemId, type LevelTips } from '#lib/domain/instrument/types.ts';
import { line } from '../lines.ts';

/** The table of the guide, with its three empty rows for people to fill in. */
export const levelTips = {
	title: line('Gesprekstips per niveau', 'D3.1'),
	columns: ['Onderwijsniveau', 'Gesprekstips', 'Mogelijke partners'],
	rows: [
		{
			levels: ['havo', 'vwo'],
			level: line('Havo/vwo', 'D3.2'),
			tip: line('Verken ruimte voor verdieping, profielkoppelingen, burgerschapsthema’s', 'D3.2'),
			partners: line('Musea, kunstenaars, cultuurhistorici, hogescholen/universiteiten', 'D3.3')
		},
		{
			levels: ['vmbo'],
			level: line('Vmbo', 'D3.4'),
			tip: line('Focus op maakervaring, LOB, koppeling aan profielmodules', 'D3.4'),
			partners: line(
				'Creatieve makers, vakdocenten, maatschappelijke organisaties, wijkpartners',
				'D3.5'
			)
		}
	],
	ownRows: [itemId('D3.6/1'), itemId('D3.6/2'), itemId('D3.6/3')],
	source: ['D3.1', 'D3.6']
} as const satisfies LevelTips;
