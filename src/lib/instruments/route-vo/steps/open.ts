import { opening } from '../../added/steps.ts';
import { line } from '../../lines.ts';
import { card } from '../cards.ts';

/** The guide has no opening: all of it is our addition, but what the talk is for. */
export const open = opening({
	letter: 'D',
	phase: line('Openen (aanvulling, niet uit de leidraad)'),
	guidance: [line('Vertel waar dit gesprek toe leidt. Tik aan wat gezegd is.')],
	statements: [
		{ id: 'D0.4/both', line: line('Er is ruimte voor reflectie en voor planning.', 'D0.4') },
		{
			id: 'D0.4/agreements',
			line: line('We eindigen met concrete en gedragen afspraken.', 'D0.4')
		}
	],
	cards: [card.course],
	source: []
});
