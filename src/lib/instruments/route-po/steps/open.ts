import { opening } from '../../added/steps.ts';
import { line } from '../../lines.ts';
import { card } from '../cards.ts';

/** The guide has no opening: all of it is our addition, but what the talk is for. */
export const open = opening({
	letter: 'C',
	phase: line('Openen (aanvulling, niet uit de leidraad)'),
	guidance: [line('Vertel waar dit gesprek toe leidt. Tik aan wat gezegd is.')],
	statements: [
		{ id: 'C0.3/back', line: line('We kijken terug en we kijken vooruit.', 'C0.3') },
		{
			id: 'C0.3/agreements',
			line: line('We eindigen met concrete afspraken voor het komende schooljaar.', 'C0.3')
		}
	],
	cards: [card.course],
	source: []
});
