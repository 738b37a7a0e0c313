import {
	itemId,
	promptId,
	stepId,
	type CardId,
	type Contract,
	type Line,
	type Step
} from '#lib/domain/instrument/types.ts';
import { line, ownPrompt } from '../lines.ts';

/** What differs between the openings of the guides that have none of their own. */
interface Opening {
	/** Letter of the guide, so that ids stay unique. */
	readonly letter: string;
	readonly phase: Line;
	readonly guidance: readonly Line[];
	readonly statements: readonly { readonly id: string; readonly line: Line }[];
	readonly cards: readonly CardId[];
	readonly source: readonly string[];
}

/** "Openen" for a guide without contracting: how much time there is and what people hope for. Ours. */
export function opening(given: Opening): Step {
	const time = `${given.letter}+time`;
	const valuable = `${given.letter}+valuable`;
	const activity: Contract = {
		kind: 'contract',
		time: promptId(time),
		statements: given.statements.map((each) => ({
			id: itemId(each.id),
			optional: false,
			...each.line
		})),
		valuable: promptId(valuable),
		own: line('Het is voor mij zinvol als…')
	};
	return {
		id: stepId('open'),
		number: 1,
		group: 'Openen',
		title: 'Openen',
		towards: 'openen',
		phase: given.phase,
		minutes: 5,
		protectedMinutes: 2,
		guidance: [...given.guidance, line('Vraag hoeveel tijd er is en spreek de eindtijd af.')],
		prompts: [
			ownPrompt(time, 'Hoeveel tijd is er beschikbaar?'),
			ownPrompt(valuable, 'Wanneer is dit voor iedereen een waardevol gesprek?', {
				answer: 'everyone'
			})
		],
		cards: given.cards,
		activity,
		source: given.source
	};
}

/** "Afronden" for a guide without an end of its own: looking back at the talk. Ours. */
export function ending(letter: string, number: number): Step {
	const experience = `${letter}+experience`;
	const followUp = `${letter}+followUp`;
	return {
		id: stepId('close'),
		number,
		group: 'Afronden',
		title: 'Afronden',
		towards: 'afronden',
		phase: line('Afronden (aanvulling, niet uit de leidraad)'),
		minutes: 7,
		protectedMinutes: 7,
		guidance: [
			line('Begin zeven minuten voor de eindtijd, ook als niet alles klaar is.'),
			line('Kijk terug: was het gesprek waardevol, zoals gehoopt bij de start?')
		],
		rule: line('Niet alles hoeft klaar te zijn.'),
		prompts: [
			ownPrompt(experience, 'Hoe heb je het gesprek ervaren?', { answer: 'everyone' }),
			ownPrompt(followUp, 'Wat vind je een zinvol vervolg?', { answer: 'everyone' })
		],
		cards: [],
		activity: {
			kind: 'closing',
			experience: promptId(experience),
			followUp: promptId(followUp)
		},
		source: []
	};
}
