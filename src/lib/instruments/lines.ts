import {
	promptId,
	type Field,
	type Line,
	type PlanHeading,
	type Prompt
} from '#lib/domain/instrument/types.ts';

/** A line with the ids it carries; without ids it is our own addition ("aanvulling"). */
export const line = (text: string, ...source: string[]): Line => ({ text, source });

type Extra = Omit<Prompt, 'id' | 'text' | 'source'> & {
	/** Ids carried besides the prompt's own. */
	readonly also?: readonly string[];
};

/** A prompt named after its main source id, e.g. `A5.13`. Answers are stored under that id. */
export function prompt(id: string, text: string, { also = [], ...rest }: Extra = {}): Prompt {
	return { id: promptId(id), text, source: [id, ...also], ...rest };
}

/** A prompt that no guide has: our own addition ("aanvulling"). The id names the guide, so it stays unique. */
export function ownPrompt(
	id: string,
	text: string,
	rest: Omit<Prompt, 'id' | 'text' | 'source'> = {}
): Prompt {
	return { id: promptId(id), text, source: [], ...rest };
}

/** A text field named after its main source id, with the guide's example words as a tip. */
export function field(id: string, text: string, tip?: Line): Field {
	return { id: promptId(id), text, source: [id], ...(tip === undefined ? {} : { tip }) };
}

/** A heading for agreements; `question` where the guide asks one instead of naming it. */
export function heading(id: string, short: string, tip: Line, question = short): PlanHeading {
	return { ...field(id, question, tip), short };
}
