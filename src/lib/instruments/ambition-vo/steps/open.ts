import { opening } from '../../added/steps.ts';
import { line } from '../../lines.ts';
import { card } from '../cards.ts';
import type { Programme } from '../../programmes/programme.ts';

/** The guide asks to announce its four goals; the end time and the hopes are our addition. */
export const open = ({ name, horizon }: Programme) =>
	opening({
		letter: 'B',
		phase: line('Gespreksopzet', 'B3.1'),
		guidance: [line('Noem de vier doelen van het gesprek. Tik aan wat gezegd is.', 'B3.1')],
		statements: [
			{ id: 'B3.2', line: line(`A. Verheldering van doelen binnen de ${name}-regeling.`, 'B3.2') },
			{ id: 'B3.3', line: line('B. Analyse van de huidige situatie (sterkte/zwakte).', 'B3.3') },
			{
				id: 'B3.4',
				line: line(`C. Vooruitblik; waar wil de school staan in ${horizon}?`, 'B3.4')
			},
			{ id: 'B3.5', line: line('D. Afspraken voor het komend schooljaar.', 'B3.5') }
		],
		cards: [card.course],
		source: ['B3.1']
	});
