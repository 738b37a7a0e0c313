import type { Contract, Line, Prompt, Step } from '../instrument/types.ts';

/** What lies on the table as one card. */
export type TableCard =
	| { readonly kind: 'question'; readonly prompt: Prompt }
	/** The question with the choice of an end time. */
	| { readonly kind: 'end-time'; readonly prompt: Prompt }
	/** What the facilitator says while contracting. */
	| { readonly kind: 'statements'; readonly statements: Contract['statements'] }
	/** The facilitator's own sentence, said aloud. */
	| { readonly kind: 'own'; readonly line: Line; readonly tick: string };

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

/** The cards of a step in the order of the talk: its questions, and while contracting what is said as well. */
export function deckOf(step: Step): readonly TableCard[] {
	if (step.activity.kind === 'contract') return contractDeck(step, step.activity);
	return step.prompts.map((prompt) => ({ kind: 'question', prompt }));
}

/** Ids that are ticked when the card is done; optional statements do not count. */
export function ticksOf(card: TableCard): readonly string[] {
	switch (card.kind) {
		case 'question':
		case 'end-time':
			return [card.prompt.id];
		case 'statements':
			return card.statements.filter(({ optional }) => !optional).map(({ id }) => id);
		case 'own':
			return [card.tick];
	}
}

/** True when the card was asked or said. */
export const isDone = (card: TableCard, ticks: ReadonlySet<string>): boolean =>
	ticksOf(card).every((id) => ticks.has(id));
