import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import { line, prompt } from '../../lines.ts';
import { card } from '../cards.ts';
import { phases } from '../phases.ts';

/** Step 3, then: everyone writes alone. */
export const writeWishes = {
	id: stepId('write-wishes'),
	number: 3,
	group: 'Wensen',
	title: 'Wensen noteren',
	towards: 'noteren',
	phase: phases.perspective,
	round: 'yellow',
	minutes: 10,
	protectedMinutes: 5,
	guidance: [
		line('Iedereen van de school schrijft voor zich, op kleine gele notities.', 'A5.6'),
		line('Geen activiteiten, maar competenties, groei en ontwikkeling.', 'A5.9'),
		line('Plak daarna alle wensen op het grote vel.', 'A5.10')
	],
	rule: line('Ieder schrijft voor zich. Geen activiteiten.', 'A5.6', 'A5.9'),
	prompts: [
		prompt(
			'A5.7',
			'Wat is jouw ideaal van wat deze leerling heeft meegekregen op het gebied van cultuureducatie?',
			{ hint: 'Denk aan competenties, groei, ontwikkeling.', also: ['A5.9'] }
		),
		prompt('A5.8', 'Wat wil je bereiken bij de leerling?', { hint: 'Of zo gevraagd.' })
	],
	cards: [card.competences],
	activity: { kind: 'notes', color: 'yellow', mode: 'write' },
	source: ['A2.3', 'A5.5']
} as const satisfies Step;

/** Step 3, last: the same notes, made sharper by asking on. */
export const discussWishes = {
	id: stepId('discuss-wishes'),
	number: 3,
	group: 'Wensen',
	title: 'Wensen bespreken',
	towards: 'bespreken',
	phase: phases.perspective,
	round: 'yellow',
	minutes: 18,
	protectedMinutes: 6,
	guidance: [
		line('Maak de geeltjes zo concreet mogelijk. Vraag door.', 'A5.12'),
		line('Hoor je een activiteit? Vraag wat de leerling dan ervaart.', 'A5.9', 'A5.16')
	],
	rule: line('Maak het zo concreet mogelijk.', 'A5.12'),
	prompts: [
		prompt('A5.13', 'Wat versta je hier precies onder?'),
		prompt('A5.14', 'Hoe ziet dit er concreet uit?'),
		prompt('A5.15', 'Wat zie je de leraar dan doen? En de leerling?'),
		prompt('A5.16', 'Wat heeft een leerling dan ervaren?')
	],
	cards: [card.competences],
	activity: { kind: 'notes', color: 'yellow', mode: 'discuss' },
	source: ['A2.3', 'A5.11']
} as const satisfies Step;
