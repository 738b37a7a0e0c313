import { line } from '../lines.ts';

/** Headings of the guide. One phase may hold several steps: it has seven, and eight steps. */
export const phases = {
	contract: line('Fase contracteren', 'A3.1'),
	focus: line('Fase focus aanbrengen', 'A4.1'),
	perspective: line('Fase in perspectief zetten', 'A5.1'),
	inventory: line('Fase inventariseren mogelijkheden', 'A6.1'),
	coCreation: line('Fase co-creatie', 'A7.1'),
	concretise: line('Fase concretiseren', 'A8.1'),
	close: line('Fase afronden', 'A9.1')
} as const;
