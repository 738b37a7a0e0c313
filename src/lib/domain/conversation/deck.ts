import type {
	Activity,
	Contract,
	Field,
	Line,
	Prompt,
	PromptId,
	Step
} from '../instrument/types.ts';

/** What lies on the table as one card. */
export type TableCard =
	| { readonly kind: 'question'; readonly prompt: Prompt; readonly tip?: string }
	/** A topic of the step that the guide names without a question of its own. */
	| { readonly kind: 'topic'; readonly topic: Topic }
	/** The question with the choice of an end time. */
	| { readonly kind: 'end-time'; readonly prompt: Prompt }
	/** What the facilitator says while contracting. */
	| { readonly kind: 'statements'; readonly statements: Contract['statements'] }
	/** The facilitator's own sentence, said aloud. */
	| { readonly kind: 'own'; readonly line: Line; readonly tick: string };

interface Topic {
	readonly id: PromptId;
	readonly text: string;
	/** Below it, e.g. what the two sides of an aspect are. */
	readonly hint?: string;
	/** Example words of the guide. */
	readonly tip?: string;
}

/** What an activity goes through one by one: on paper these lie on the table as well. */
function topicsOf(activity: Activity): readonly Topic[] {
	switch (activity.kind) {
		case 'aspects':
			return activity.aspects.map(({ id, text }) => ({ id, text, hint: 'Sterkte en zwakte' }));
		case 'vision':
			return activity.fields.map(withTip);
		case 'plan':
			return activity.headings.map(withTip);
		case 'lookBack':
			return activity.threeEs.map(({ id, text, low, high }) => ({
				id,
				text,
				hint: `Van ‘${low}’ naar ‘${high}’`
			}));
		default:
			return [];
	}
}

const withTip = ({ id, text, tip }: Field): Topic => ({
	id,
	text,
	...(tip === undefined ? {} : { tip: tip.text })
});

function contractDeck(step: Step, contract: Contract): readonly TableCard[] {
	const own = { kind: 'own', line: contract.own, tick: `${step.id}/own` } as const;
	const said = { kind: 'statements', statements: contract.statements } as const;
	const cards = step.prompts.map((prompt): TableCard =>
		prompt.id === contract.time ? { kind: 'end-time', prompt } : { kind: 'question', prompt }
	);
	const valuable = step.prompts.findIndex((prompt) => prompt.id === contract.valuable);
	const at = valuable < 0 ? cards.length : valuable;
	return [...cards.slice(0, at), said, ...cards.slice(at), own];
}

/** The cards of a step in the order of the talk: its questions and topics, and while contracting what is said as well. */
export function deckOf(step: Step): readonly TableCard[] {
	if (step.activity.kind === 'contract') return contractDeck(step, step.activity);
	const topics = topicsOf(step.activity);
	const tipOf = (text: string) => topics.find((topic) => topic.text === text)?.tip;
	const asked = new Set(step.prompts.map(({ text }) => text));
	return [
		...step.prompts.map((prompt): TableCard => {
			const tip = tipOf(prompt.text);
			return { kind: 'question', prompt, ...(tip === undefined ? {} : { tip }) };
		}),
		...topics
			.filter(({ text }) => !asked.has(text))
			.map((topic): TableCard => ({ kind: 'topic', topic }))
	];
}

/** Ids that are ticked when the card is done; optional statements do not count. */
export function ticksOf(card: TableCard): readonly string[] {
	switch (card.kind) {
		case 'question':
		case 'end-time':
			return [card.prompt.id];
		case 'topic':
			return [card.topic.id];
		case 'statements':
			return card.statements.filter(({ optional }) => !optional).map(({ id }) => id);
		case 'own':
			return [card.tick];
	}
}

/** True when the card was asked or said. */
export const isDone = (card: TableCard, ticks: ReadonlySet<string>): boolean =>
	ticksOf(card).every((id) => ticks.has(id));
