import type { Conversation } from '#lib/domain/conversation/types.ts';
import { stepId, type Activity, type Prompt, type Step } from '#lib/domain/instrument/types.ts';
import { ending, opening } from '../added/steps.ts';
import { line, ownPrompt } from '../lines.ts';
import { answered, aspectsIn, chosenFifths, weighedGoals } from './unknown-ids.ts';

/** A step that is there when the conversation holds something for it. */
interface Place {
	readonly id: string;
	readonly title: string;
	readonly question: string;
	readonly activity: Activity;
	readonly holds: boolean;
	readonly prompts?: readonly Prompt[];
}

/** Openen, a place for everything that was kept, Afronden. */
export function neutralSteps(conversation: Conversation): readonly Step[] {
	const places = placesOf(conversation).filter(({ holds }) => holds);
	return [
		opening({
			letter: 'N',
			phase: line('Openen'),
			guidance: [],
			statements: [],
			cards: [],
			source: []
		}),
		...places.map((place, index) => stepAt(place, index + 2)),
		ending('N', places.length + 2)
	];
}

function stepAt({ id, title, question, activity, prompts = [] }: Place, number: number): Step {
	return {
		id: stepId(`neutral/${id}`),
		number,
		group: title,
		title,
		towards: title.toLocaleLowerCase('nl'),
		phase: line(title),
		minutes: 15,
		protectedMinutes: 5,
		guidance: [],
		prompts: [ownPrompt(`N+${id}`, question), ...prompts],
		cards: [],
		activity,
		source: []
	};
}

const domains = [
	{ domain: 1, short: 'in huis, als maker', ...line('In huis: leerling als maker') },
	{ domain: 2, short: 'in de omgeving, als deelnemer', ...line('In de omgeving: als deelnemer') },
	{ domain: 3, short: 'grote wereld, als publiek', ...line('Grote wereld: als publiek') }
] as const;

const programme = { name: 'Programma', from: '0001-01-01', until: '9999-12-31' } as const;
const planHeading = { ...ownPrompt('N+agreed', 'Wat is er afgesproken?'), short: 'Afgesproken' };

function placesOf(conversation: Conversation): readonly Place[] {
	const { notes, clusters, ambitions, strokes, texts, ideas } = conversation;
	const has = (color: string) => notes.some((note) => note.color === color);
	const goals = weighedGoals(conversation);
	const aspects = aspectsIn(conversation);
	const threeEs = chosenFifths(conversation);
	return [
		{
			...{ id: 'talk', title: 'Gesprek', question: 'Waar gaat dit gesprek over?', holds: true },
			activity: { kind: 'topics', fields: [] },
			prompts: answered(conversation)
		},
		{
			...{ id: 'draw', title: 'Tekening', question: 'Wat staat er op de tekening?' },
			activity: { kind: 'draw' },
			holds: strokes.length > 0 || texts.drawingDescription !== ''
		},
		{
			...{ id: 'cluster', title: 'Notities', question: 'Wat hoort bij elkaar?' },
			activity: { kind: 'cluster', most: 3 },
			holds: has('yellow') || clusters.length > 0 || ambitions.length > 0
		},
		{
			...{ id: 'inventory', title: 'Doen we al', question: 'Wat is er al?' },
			activity: { kind: 'inventory', domains },
			holds: has('green')
		},
		{
			...{ id: 'opportunities', title: 'Kansen', question: 'Welke kansen zijn er?' },
			activity: { kind: 'opportunities' },
			holds: has('pink')
		},
		{
			...{ id: 'goals', title: 'Doelen', question: 'Hoe zwaar telt elk doel?' },
			activity: { kind: 'goals', programme, goals, optional: false, appointments: false },
			holds: goals.length > 0
		},
		{
			...{ id: 'aspects', title: 'Sterk en zwak', question: 'Wat is sterk en wat is zwak?' },
			activity: { kind: 'aspects', aspects },
			holds: aspects.length > 0
		},
		{
			...{ id: 'look-back', title: 'Terugblik', question: 'Wat is er van gekomen?' },
			activity: { kind: 'lookBack', threeEs },
			holds: conversation.lookBacks.length + threeEs.length > 0
		},
		{
			...{ id: 'objects', title: 'Voorwerpen', question: 'Welke voorwerpen waren er?' },
			activity: { kind: 'objects' },
			holds: conversation.storyObjects.length > 0
		},
		{
			...{ id: 'ideas', title: 'Ideeën', question: 'Welke ideeën zijn er?' },
			activity: { kind: 'ideas', mode: 'choose' },
			holds: ideas.length > 0
		},
		{
			...{ id: 'plan', title: 'Afspraken', question: 'Wat spreken we af?', holds: true },
			activity: { kind: 'plan', headings: [planHeading], appointments: true }
		}
	];
}
