import type { Instrument } from '#lib/domain/instrument/types.ts';
import { wrapUpMinutes, wrapUpRule } from '../added/rules.ts';
import { line } from '../lines.ts';
import type { Programme } from '../programmes/programme.ts';
import { levelTips } from './level-tips.ts';

type Frame = Omit<Instrument, 'checklist' | 'messages' | 'steps' | 'cards' | 'report'>;

/** What the guide is, for whom and why. It gives no length: 90 minutes is our proposal. */
export const frame = (programme: Programme) =>
	({
		id: 'route-vo',
		version: 1,
		title: 'Routegesprek vo',
		subtitle: 'Voortgezet onderwijs, ongeveer anderhalf uur',
		fullTitle: line('Leidraad routegesprek', 'D0.1'),
		publisher: 'Uitgever niet genoemd',
		minutes: 90,
		wrapUpMinutes,
		goal: [
			line('Voor culturele instellingen en adviseurs die een routegesprek voeren.', 'D0.2'),
			line('Scherp in beeld: welke route volgt de school naar doelen en eigen ambities?', 'D0.3'),
			line('Ruimte voor reflectie en planning.', 'D0.4'),
			line('Het gesprek leidt tot concrete en gedragen afspraken.', 'D0.4')
		],
		opening: line('Welke route volgt de school?', 'D0.3'),
		rules: [
			line(
				`Het deel over ${programme.name} kan eruit als het niet van toepassing is.`,
				'D0.3',
				'D1.1'
			),
			line('De tips verschillen per niveau. Vul zelf rijen aan.', 'D3.1', 'D3.6'),
			wrapUpRule
		],
		seats: [
			{ role: 'intermediary', required: true, source: ['D0.2'] },
			{ role: 'cultureCoordinator', required: true, source: ['D1.12'] },
			{ role: 'principal', required: false, source: [] },
			{ role: 'teamLeader', required: false, source: [] }
		],
		levels: ['vmbo', 'havo', 'vwo', 'mixed', 'practical'],
		levelTips
	}) as const satisfies Frame;
